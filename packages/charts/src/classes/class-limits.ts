export const classCount = 5;

/** Classes of equal width, the lowest first. */
export interface ClassScale {
  /** One more than there are classes. */
  readonly limits: readonly number[];
  readonly decimals: number;
  /** True for whole numbers: both ends of a class are within, the upper limit begins the next. */
  readonly isWhole: boolean;
}

/** What the style of the values lets the limits be. */
interface ScaleStyle {
  readonly decimals: number;
  /** Of shares no limit goes past 100 where no value does. */
  readonly isShare: boolean;
}

/** Steps that read well, within a power of ten. */
const niceSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
const most = 100;

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function* listSteps(least: number, decimals: number): Generator<number> {
  const smallest = 10 ** -decimals;
  for (let power = Math.floor(Math.log10(least)); ; power += 1) {
    for (const nice of niceSteps) {
      const step = roundTo(nice * 10 ** power, decimals);
      // A limit is written with as many decimals as the values are.
      const isWhole = Math.abs(step / smallest - Math.round(step / smallest)) < 1e-6;
      if (step >= least - 1e-9 && step >= smallest && isWhole) yield step;
    }
  }
}

/**
 * The limits of five classes of equal width that hold all of the values, on a step that reads well; null
 * without a value, one class where there is only one. They depend on all values of a play, so that a
 * colour means the same in every year.
 */
export function findClassScale(values: readonly number[], { decimals, isShare }: ScaleStyle): ClassScale | null {
  if (values.length === 0) return null;
  const rounded = values.map((value) => roundTo(value, decimals));
  const [low, high] = [Math.min(...rounded), Math.max(...rounded)];
  const isWhole = decimals === 0 && !isShare;
  if (low === high) return { limits: [low, high], decimals, isWhole: false };
  // Five classes of step 1 hold 0 to 4.
  const reach = isWhole ? high + 1 : high;
  for (const step of listSteps((reach - low) / classCount, decimals)) {
    for (let start = Math.floor(low / step + 1e-9) * step; start + classCount * step >= reach - 1e-9; start -= step) {
      const end = start + classCount * step;
      // Nothing is below nought that can't be.
      if (low >= 0 && start < -1e-9) break;
      if (isShare && low >= 0 && high <= most && end > most + 1e-9) continue;
      const limits = Array.from({ length: classCount + 1 }, (_, index) => roundTo(start + index * step, decimals));
      return { limits, decimals, isWhole };
    }
  }
  return null;
}

/** The class of a value, from 0; as the value is written, so that no colour contradicts it. */
export function findClass(value: number, { limits, decimals }: ClassScale): number {
  const shown = roundTo(value, decimals);
  const last = limits.length - 2;
  const above = limits.findIndex((limit, index) => index > 0 && shown < limit);
  return above < 0 ? last : above - 1;
}
