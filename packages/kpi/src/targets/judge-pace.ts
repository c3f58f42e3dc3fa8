import { crossesZero, type PathEnds } from './expect-value.ts';
import type { NotAssessableReason, TargetFlag, TargetStatus } from './target.ts';

export interface Pace {
  readonly status: TargetStatus;
  readonly ratio: number | null;
  readonly score: number | null;
  readonly reasons: readonly (NotAssessableReason | TargetFlag)[];
}

export interface PaceInput extends PathEnds {
  /** The judged reading. */
  readonly now: { readonly value: number; readonly decimal: number };
  readonly d: 1 | -1;
}

/** The least ratio at which a target is on track, has to accelerate, is off track. */
interface Thresholds {
  readonly onTrack: number;
  readonly accelerate: number;
}

const ofPath: Thresholds = { onTrack: 0.95, accelerate: 0.6 };
const ofUn: Thresholds = { onTrack: 0.95, accelerate: 0.1 };
/** Guards a ratio of exactly 0.95, or of 0, against its last bits. */
const lastBits = 1e-9;
/** What is no change, of figures up to 1: the last bits of a share that was computed from its parts. */
const nothing = 1e-12;
/** What stands for zero where growth can't be computed from it. */
const almostZero = 0.001;

/** A case that is not judged; flags follow the reason. */
export function refuse(reason: NotAssessableReason, ...flags: readonly TargetFlag[]): Pace {
  return { status: 'not-assessable', ratio: null, score: null, reasons: [reason, ...flags] };
}

function judge(ratio: number, { onTrack, accelerate }: Thresholds): TargetStatus {
  if (ratio >= onTrack - lastBits) return 'on-track';
  if (ratio >= accelerate - lastBits) return 'accelerate';
  return ratio >= -lastBits ? 'off-track' : 'moving-away';
}

function findLeastChange(from: number): number {
  return nothing * Math.max(1, Math.abs(from));
}

/** Where nothing was to change yet, only the direction tells. */
function judgeDirection({ from, now, d }: PaceInput): Pace {
  const status = d * (now.value - from.value) >= -findLeastChange(from.value) ? 'on-track' : 'moving-away';
  return { status, ratio: null, score: null, reasons: [] };
}

/**
 * Judges by a ratio. One that grew beyond what a number holds keeps its status and is not given; where
 * two such numbers were compared only the direction tells.
 */
function judgeRatio(input: PaceInput, ratio: number, thresholds: Thresholds): Pace {
  if (Number.isNaN(ratio)) return judgeDirection(input);
  return {
    status: judge(ratio, thresholds),
    ratio: Number.isFinite(ratio) ? ratio + 0 : null,
    score: null,
    reasons: [],
  };
}

/**
 * By the path: what was done since the base ÷ what was to be done by then. A path that first leads the
 * other way asks for nothing yet.
 *
 * @param expected What the path expects at the judged time; null where it can't be drawn.
 */
export function judgeByPath(input: PaceInput, expected: number | null): Pace {
  const { from, now, d } = input;
  if (expected === null) return refuse('geometric-zero');
  const asked = d * (expected - from.value);
  if (asked <= findLeastChange(from.value)) return judgeDirection(input);
  return judgeRatio(input, (d * (now.value - from.value)) / asked, ofPath);
}

/** Growth a year as a share, positive where the value itself rises, also below zero. */
function growth(from: number, to: number, years: number): number {
  return Math.sign(from) * ((to / from) ** (1 / years) - 1) + 0;
}

function replaceZero(value: number): number {
  return value === 0 ? almostZero : value;
}

/** Score from −5 to 5, 0 at a ratio of 0.6. */
function toScore(ratio: number): number {
  const score = ratio >= ofPath.accelerate - lastBits ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5;
  return Math.min(5, Math.max(-5, score));
}

/**
 * As Statistics Canada does: growth made a year ÷ growth required a year, whatever the path.
 *
 * @see Statistics Canada, SDG progress measure, as in Open SDG 2.4
 */
export function judgeByStatcan(input: PaceInput): Pace {
  const [from, now, to] = [input.from, input.now, input.to].map(({ value }) => replaceZero(value)) as [
    number,
    number,
    number,
  ];
  const isReplaced = [input.from, input.now, input.to].some(({ value }) => value === 0);
  const reasons = isReplaced ? (['zero-replaced'] as const) : [];
  if (crossesZero(from, now) || crossesZero(from, to)) return refuse('opposite-signs', ...reasons);
  const made = growth(from, now, input.now.decimal - input.from.decimal);
  const required = growth(from, to, input.to.decimal - input.from.decimal);
  if (required === 0) return { ...judgeDirection(input), reasons };
  const ratio = (input.d * made) / Math.abs(required);
  return { ...judgeRatio(input, ratio, ofPath), score: Number.isNaN(ratio) ? null : toScore(ratio), reasons };
}

/**
 * As the United Nations do: where the growth made so far would lead by the deadline, as a share of the
 * way from base to target.
 *
 * @see UN Statistics Division, SDG progress chart: technical note
 */
export function judgeByUn(input: PaceInput): Pace {
  const { from, now, to } = input;
  if (now.value <= 0 || from.value <= 0) return refuse('not-positive');
  if (to.value === from.value) return judgeDirection(input);
  // (1 + growth a year) to the power of the years left, in one step.
  const yearsLeft = to.decimal - now.decimal;
  const reached = now.value * (now.value / from.value) ** (yearsLeft / (now.decimal - from.decimal));
  return judgeRatio(input, (reached - from.value) / (to.value - from.value), ofUn);
}

const limitPower = 4.44;
const fastGrowth = 0.015;
const slowGrowth = 0.005;

/**
 * Without a numeric target: growth a year in the indicator's direction, less being asked near a
 * natural upper limit.
 *
 * @see Statistics Canada, SDG progress measure, indicators without a numeric target, as in Open SDG 2.4
 */
export function judgeWithoutTarget(
  { from: base, now: judged, d }: Pick<PaceInput, 'from' | 'now'> & { readonly d: 1 | -1 | null },
  limit: number | null,
): Pace {
  if (d === null) return refuse('neutral');
  const [from, now] = [replaceZero(base.value), replaceZero(judged.value)];
  const reasons = base.value === 0 || judged.value === 0 ? (['zero-replaced'] as const) : [];
  if (crossesZero(from, now)) return refuse('opposite-signs', ...reasons);
  const made = d * growth(from, now, judged.decimal - base.decimal);
  const room = limit !== null && d === 1 ? Math.max(0, 1 - (Math.max(0, from) / limit) ** limitPower) : 1;
  const status = ((): TargetStatus => {
    if (made > fastGrowth * room) return 'on-track';
    if (made > slowGrowth * room) return 'accelerate';
    return made >= -lastBits ? 'off-track' : 'moving-away';
  })();
  return { status, ratio: null, score: null, reasons };
}
