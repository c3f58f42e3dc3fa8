import { isSatisfied } from './asked-value.ts';
import { isBefore, isPast, judgeCase, type TargetCase } from './judge-case.ts';
import type { Pace } from './judge-pace.ts';
import { measureCase } from './measure-case.ts';
import { type AssessTargetInput, readTargetCase } from './read-target-case.ts';
import {
  type ObservedValue,
  type TargetAssessment,
  type TargetFlag,
  type TargetStatus,
  targetFlags,
} from './target.ts';
import type { Reading } from './target-readings.ts';

function listFlags(current: TargetCase, { status, reasons }: Pace, isClipped: boolean): readonly TargetFlag[] {
  const { read, judged, base, direction, asOf } = current;
  const { comparator } = read.numeric ?? {};
  const against = (comparator === '>=' && direction === 'down') || (comparator === '<=' && direction === 'up');
  const isMetPast = status === 'met' && read.deadline !== null && isPast(read.deadline, asOf);
  const isBeforePolicy = judged !== undefined && read.startDay !== null && judged.at.end < read.startDay;
  const raised: Readonly<Record<TargetFlag, boolean>> = {
    'base-from-first-figure': judged !== undefined && base?.isFirstFigure === true && isBefore(base, judged),
    'comparator-against-direction': against,
    'met-before-policy': isMetPast && isBeforePolicy,
    'zero-replaced': reasons.includes('zero-replaced'),
    'projection-clipped': isClipped,
  };
  return targetFlags.filter((flag) => raised[flag]);
}

/** Met at the deadline, and a later reading is not; one that is counted otherwise does not tell. */
function hasLapsed({ read, seen, asOf, judged }: TargetCase, status: TargetStatus): boolean {
  const { numeric, deadline } = read;
  if (status !== 'met' || !judged || numeric === null || deadline === null || !isPast(deadline, asOf)) return false;
  const nextBreak = seen.breaks.find((end) => end > judged.at.end);
  return seen.readings.some(
    ({ at, value }) =>
      at.end > deadline.end && (nextBreak === undefined || at.end < nextBreak) && !isSatisfied(numeric, value),
  );
}

function toObserved({ period, value, numerator, denominator }: Reading): ObservedValue {
  // + 0, so that a −0 is the 0 that it is in JSON.
  const plain = (part: number | null): number | null => (part === null ? null : part + 0);
  return { period, value: value + 0, numerator: plain(numerator), denominator: plain(denominator) };
}

/**
 * Says how a target stands on a day: met, on track, missed and so on, or why it can't be assessed; with
 * the gap, the pace needed and made, and where the pace leads. What is met is met by the last reading
 * that ends by the day and the deadline; an old figure never misses a target. Of readings that end on
 * one day the shortest period counts (2024-12 before 2024), unless the row names its base period. A
 * number beyond what can be held is null, never infinite.
 *
 * @throws RangeError naming whatever is out of its domain: an unknown comparator, path, method, kind,
 * measure or direction, a period that is none, a number that is not finite, `between` without an upper
 * edge, a period or milestone that stands twice.
 * @see METHODS §3, with the sources named in `judge-pace.ts`
 */
export function assessTarget(input: AssessTargetInput): TargetAssessment {
  const { current, kind, factor } = readTargetCase(input);
  const { read, judged } = current;
  const pace = judgeCase(current);
  const measured = judged ? measureCase(current, judged, { kind, factor }) : null;
  const reason = pace.status === 'not-assessable' ? pace.reasons.slice(0, 1) : [];
  return {
    status: pace.status,
    method: read.method,
    ratio: pace.ratio,
    score: pace.status === 'met' && read.method === 'statcan' ? 5 : pace.score,
    judged: judged ? toObserved(judged) : null,
    expectedNow: measured?.expectedNow ?? null,
    gap: measured?.gap ?? null,
    gapInParts: measured?.gapInParts ?? null,
    requiredPerYear: measured?.requiredPerYear ?? null,
    recentPerYear: measured?.recentPerYear ?? null,
    projected: measured?.projected ?? null,
    metIn: measured?.metIn ?? null,
    lapsed: hasLapsed(current, pace.status),
    reasons: [...reason, ...listFlags(current, pace, measured?.isClipped ?? false)],
  };
}
