import { firstYear, type Province, years } from '../country/country.ts';
import type { IndicatorPlan } from '../indicators/indicator-plan.ts';
import { isRatio } from '../indicators/list-indicators.ts';
import type { Noise } from '../noise/create-noise.ts';

/**
 * What an area has of an indicator in each of the years, whether or not it is published. Whole
 * numbers: things, or units of the last decimal, so that parts sum to totals exactly.
 */
export interface Track {
  readonly numerators: readonly number[];
  /** Null for a count. */
  readonly denominators: readonly number[] | null;
}

/** Salts of chance, one for each question asked of it. */
const salt = { size: 1, pace: 2, step: 3, start: 4, gain: 5, people: 6, wobble: 7 } as const;

const unevenness = 0.4;
const flowWobble = 0.01;
const goldenPart = (Math.sqrt(5) - 1) / 2;
const whole = 100;
const breakFactor = 1.4;
const zeroYears = 3;

function between([low, high]: readonly [number, number], chance: number): number {
  return low + (high - low) * chance;
}

/**
 * From −1 to 1, spread evenly over the years: chance alone would now and then give a series that the checks
 * rightly take for odd.
 */
function sway(chance: number, index: number): number {
  return 2 * ((chance + index * goldenPart) % 1) - 1;
}

/** How far an area has come on its way by each year, from 0 in the first to 1 in the last, in uneven steps. */
function traceProgress(noise: Noise, plan: IndicatorPlan, area: number): readonly number[] {
  const chance = noise(salt.step, plan.number, area);
  let sum = 0;
  const sums = years.map((_, index) => {
    if (index > 0) sum += 1 + unevenness * sway(chance, index);
    return sum;
  });
  return sums.map((reached) => reached / sum);
}

/** Indicators that begin with nothing do so for three years. */
function fromZero(progress: number): number {
  const idle = (zeroYears - 1) / (years.length - 1);
  return Math.max(0, progress - idle) / (1 - idle);
}

function atBreak({ breakYear }: IndicatorPlan, index: number): number {
  return breakYear !== null && firstYear + index >= breakYear ? breakFactor : 1;
}

function traceCount(plan: IndicatorPlan, { index: area, communes }: Province, noise: Noise): Track {
  const { number, direction, shape, decimals, perCommune, start } = plan;
  const size = perCommune * communes * (0.6 + 0.8 * noise(salt.size, number, area)) * 10 ** decimals;
  const growth = between(direction === 'down' ? [-0.5, -0.1] : [0.15, 0.75], noise(salt.pace, number, area));
  const beginsEmpty = start[1] === 0;
  const progress = traceProgress(noise, plan, area);
  const numerators = progress.map((done, index) => {
    const level = beginsEmpty ? size * fromZero(done) : size * (1 + growth * done);
    const wobble = shape === 'flow' ? 1 + flowWobble * (2 * noise(salt.wobble, number, area, index) - 1) : 1;
    return Math.max(0, Math.round(level * wobble * atBreak(plan, index)));
  });
  return { numerators, denominators: null };
}

function traceRatio(plan: IndicatorPlan, { index: area, communes }: Province, noise: Noise): Track {
  const { number, perCommune, start, gain } = plan;
  const things = Math.max(1, perCommune * communes * (0.8 + 0.4 * noise(salt.size, number, area)));
  const change = between([-0.004, 0.008], noise(salt.people, number, area));
  const first = between(start, noise(salt.start, number, area));
  const rise = Math.min(between(gain, noise(salt.gain, number, area)), whole - first);
  const progress = traceProgress(noise, plan, area);
  const denominators = years.map((_, index) => Math.max(1, Math.round(things * (1 + change * index))));
  const numerators = denominators.map((denominator, index) => {
    const done = progress[index] ?? 0;
    const share = (first + rise * (start[1] === 0 ? fromZero(done) : done)) * atBreak(plan, index);
    return Math.round((denominator * Math.min(whole, Math.max(0, share))) / whole);
  });
  return { numerators, denominators };
}

/** A province's own years, the last one on the boundaries it had before. */
export function traceProvince(plan: IndicatorPlan, province: Province, noise: Noise): Track {
  return isRatio(plan.shape) ? traceRatio(plan, province, noise) : traceCount(plan, province, noise);
}

/** Adds tracks up, part by part. */
export function sumTracks(tracks: readonly Track[]): Track {
  const sum = (part: (track: Track) => readonly number[] | null): readonly number[] =>
    years.map((_, index) => tracks.reduce((total, track) => total + (part(track)?.[index] ?? 0), 0));
  const isCount = tracks.every(({ denominators }) => denominators === null);
  return {
    numerators: sum(({ numerators }) => numerators),
    denominators: isCount ? null : sum(({ denominators }) => denominators),
  };
}
