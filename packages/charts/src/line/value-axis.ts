import type { Unit } from '@dinh/kpi';

export interface ValueAxis {
  /** Lowest and highest tick. */
  readonly domain: readonly [number, number];
  /** Rising; their hairlines cover the domain. */
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
  /** True when a percentage exceeds 100, which the note must say. */
  readonly passesHundred: boolean;
}

const fewestTicks = 4;
const mostTicks = 6;
const stepDigits = [1, 2, 2.5, 5] as const;
/** Percentages that span more than this many points start at zero. */
const widestFreeSpan = 30;
const whole = 100;
const tolerance = 1e-9;

/** Keeps ticks free of binary noise, such as 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function ticksOf(low: number, high: number, step: number): readonly number[] {
  const first = Math.floor(low / step + tolerance);
  const last = Math.max(first + 1, Math.ceil(high / step - tolerance));
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}

function candidates(low: number, high: number, leastStep: number): readonly (readonly number[])[] {
  const magnitude = Math.floor(Math.log10(Math.max(high - low, leastStep))) - 1;
  return [magnitude, magnitude + 1, magnitude + 2].flatMap((power) =>
    stepDigits
      .map((digit) => digit * 10 ** power)
      .filter((step) => step >= leastStep - tolerance && isWhole(step / leastStep))
      .map((step) => ticksOf(low, high, step)),
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < tolerance;
}

function misfit(ticks: readonly number[]): number {
  const missing = Math.max(0, fewestTicks - ticks.length);
  return missing + Math.max(0, ticks.length - mostTicks);
}

function span(ticks: readonly number[]): number {
  return (ticks.at(-1) ?? 0) - (ticks[0] ?? 0);
}

/** Round ticks over low…high: four to six where round steps allow, the tightest, then the most. */
function niceTicks(low: number, high: number, leastStep: number, highest: number): readonly number[] {
  const fitting = candidates(low, high, leastStep).filter((ticks) => (ticks.at(-1) ?? 0) <= highest + tolerance);
  const [best] = fitting.toSorted((a, b) => misfit(a) - misfit(b) || span(a) - span(b) || b.length - a.length);
  return best ?? ticksOf(low, high, Math.max(leastStep, high - low));
}

/**
 * The value axis of a line: from zero for counts and amounts, and for percentages that span over 30
 * points or all read the same; else free. Percent ends at 100 unless a value exceeds it.
 */
export function chooseValueAxis(
  values: readonly number[],
  { unit, decimals }: { readonly unit: Unit; readonly decimals: number },
): ValueAxis {
  const low = Math.min(...values, Number.POSITIVE_INFINITY);
  const high = Math.max(...values, Number.NEGATIVE_INFINITY);
  const isPercent = unit === 'percent';
  if (values.length === 0) {
    const ticks = isPercent ? [0, 25, 50, 75, whole] : [0, 1];
    return toAxis(ticks, false);
  }
  const passesHundred = isPercent && high > whole;
  const highest = isPercent && !passesHundred ? whole : Number.POSITIVE_INFINITY;
  const leastStep = 10 ** -decimals;
  // Percentages that read the same have no span to show.
  const isFree = isPercent && low > 0 && high - low >= leastStep && high - low <= widestFreeSpan;
  if (isFree) return toAxis(niceTicks(low, high, leastStep, highest), passesHundred);
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  return toAxis(from === to ? [0, 1] : niceTicks(from, to, leastStep, highest), passesHundred);
}

function toAxis(ticks: readonly number[], passesHundred: boolean): ValueAxis {
  const low = ticks[0] ?? 0;
  return { domain: [low, ticks.at(-1) ?? 1], ticks, startsAtZero: low <= 0, passesHundred };
}
