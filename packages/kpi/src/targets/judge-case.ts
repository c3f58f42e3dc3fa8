import type { Direction } from '../indicator/index.ts';
import type { Period } from '../period/index.ts';
import { findAim, isSatisfied } from './asked-value.ts';
import { expectValue, type PathEnds } from './expect-value.ts';
import { isFreshAtDeadline, isStale } from './figure-age.ts';
import {
  judgeByPath,
  judgeByStatcan,
  judgeByUn,
  judgeWithoutTarget,
  type Pace,
  type PaceInput,
  refuse,
} from './judge-pace.ts';
import type { NumericTarget, ReadTarget } from './read-target.ts';
import type { NotAssessableReason, TargetStatus } from './target.ts';
import type { Base, Reading, SeenSeries } from './target-readings.ts';

/** A target with what is seen of its area and indicator on a day. */
export interface TargetCase {
  readonly read: ReadTarget;
  readonly asOf: Period;
  readonly seen: SeenSeries;
  readonly judged: Reading | undefined;
  readonly base: Base | undefined;
  readonly direction: Direction;
  readonly area: { readonly id: string | null; readonly validTo?: string | null } | null;
}

const decide = (status: TargetStatus): Pace => ({ status, ratio: null, score: null, reasons: [] });

/** True where the base and the judged reading are counted otherwise. */
export function isBroken({ seen, judged, base }: TargetCase): boolean {
  return judged !== undefined && base !== undefined
    ? seen.breaks.some((end) => end > base.end && end <= judged.at.end)
    : false;
}

/** True when the deadline's last day has come. */
export function isPast(deadline: Period, asOf: Period): boolean {
  return deadline.end <= asOf.end;
}

/** True when the base came before the judged reading: in days, which order them, and in the decimals of rates. */
export function isBefore(base: Base, judged: Reading): boolean {
  return base.end < judged.at.end && base.decimal < judged.at.decimal;
}

/** Past the deadline: met, missed by a figure fresh enough, or not known. */
function judgeAtDeadline(numeric: NumericTarget, judged: Reading, deadline: Period): Pace {
  if (isSatisfied(numeric, judged.value)) return decide('met');
  return isFreshAtDeadline(judged.period, deadline.text) ? decide('missed') : refuse('no-figure-at-deadline');
}

/** Nothing is lost by the figure of one's own period: a base must be from before the judged reading. */
function wasSatisfied({ seen, base, judged }: TargetCase, numeric: NumericTarget): boolean {
  if (!base || !judged || base.end >= judged.at.end) return false;
  const between = seen.readings.filter(({ at }) => at.end > base.end && at.end < judged.at.end);
  return [base, ...between].some(({ value }) => isSatisfied(numeric, value));
}

/** Where the path to a target begins and ends. */
export function findPathEnds(numeric: NumericTarget, base: Base, deadline: Period): PathEnds {
  return {
    from: { value: base.value, decimal: base.decimal },
    to: { value: findAim(numeric, base.value).goal, decimal: deadline.decimal },
  };
}

/**
 * Base, judged reading and target in time. A day can lie before its month's end in decimal time; the
 * judged reading never lies past the deadline.
 */
export function findEnds(numeric: NumericTarget, base: Base, judged: Reading, deadline: Period): PaceInput {
  const { d } = findAim(numeric, base.value);
  return {
    ...findPathEnds(numeric, base, deadline),
    now: { value: judged.value, decimal: Math.min(judged.at.decimal, deadline.decimal) },
    d,
  };
}

function judgePace(numeric: NumericTarget, { read }: TargetCase, ends: PaceInput): Pace {
  switch (read.method) {
    case 'path':
      return judgeByPath(ends, expectValue(numeric, ends, ends.now.decimal));
    case 'statcan':
      return judgeByStatcan(ends);
    case 'un':
      return judgeByUn(ends);
  }
}

function judgeGrowth(current: TargetCase): Pace {
  const { read, judged, base, direction } = current;
  if (!judged) return refuse('no-figure');
  if (isBroken(current)) return refuse('break');
  if (!base || !isBefore(base, judged)) return refuse('no-base');
  const d = direction === 'neutral' ? null : direction === 'up' ? 1 : -1;
  const now = { value: judged.value, decimal: judged.at.decimal };
  return judgeWithoutTarget({ from: base, now, d }, read.limit);
}

function judgeInOrder(current: TargetCase): Pace {
  const { read, asOf, judged, base } = current;
  const { numeric, deadline } = read;
  if (numeric === null) return judgeGrowth(current);
  if (deadline === null) {
    return judged && isSatisfied(numeric, judged.value) ? decide('met') : refuse('no-deadline');
  }
  if (!judged) return refuse('no-figure');
  if (isBroken(current)) return refuse('break');
  if (isPast(deadline, asOf)) return judgeAtDeadline(numeric, judged, deadline);
  if (isStale(judged.period, asOf.text)) return refuse('stale');
  if (isSatisfied(numeric, judged.value)) return decide('met');
  if (wasSatisfied(current, numeric)) return decide('lost');
  if (!base || !isBefore(base, judged)) return refuse('no-base');
  const ends = findEnds(numeric, base, judged, deadline);
  return ends.from.decimal < ends.now.decimal ? judgePace(numeric, current, ends) : refuse('no-base');
}

const ofEndedArea: readonly (NotAssessableReason | undefined)[] = ['no-figure', 'no-figure-at-deadline', 'stale'];

/**
 * The order of METHODS §3. Of an area that ended before the deadline a figure that is missing or old is
 * missing for that reason.
 */
export function judgeCase(current: TargetCase): Pace {
  const { area, read } = current;
  if (area?.id === null) return refuse('area-not-placed');
  const pace = judgeInOrder(current);
  const validTo = area?.validTo ?? null;
  const hasEnded = validTo !== null && read.deadline !== null && validTo < read.deadline.end;
  const [reason] = pace.reasons;
  return hasEnded && ofEndedArea.some((one) => one === reason) ? refuse('area-ended') : pace;
}
