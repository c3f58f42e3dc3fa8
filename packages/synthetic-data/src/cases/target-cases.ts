import type { Comparator } from '@dinh/kpi/policy';
import type { PublishedSeries } from './series.ts';

/** The figures of a target, as far as a case sets them. */
export interface TargetShape {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly base?: readonly [year: number, value: number];
  /** A year; null for none. */
  readonly deadline: string | null;
  readonly note?: string;
  /** The policy that asks for it; the area's own plan, from 2021, unless given. */
  readonly policy?: 'none' | 'undated';
}

/** A situation that a target can be in, and how to put one there. */
export interface TargetCase {
  /** The status, or what is particular. */
  readonly code: string;
  /** The figures that put this series there; undefined where it can't be. */
  readonly shape: (series: PublishedSeries) => TargetShape | undefined;
}

const [baseYear, judgedYear, deadlineYear] = [2020, 2025, 2030];
const stopYear = 2019;

function round(value: number, { plan }: PublishedSeries): number {
  return Number(value.toFixed(plan.decimals));
}

function isPossible(value: number, { plan }: PublishedSeries): boolean {
  return value > 0 && (plan.unit !== 'percent' || value < 98);
}

/** A linear path from 2020 to 2030 on which the way made by 2025 is `ratio` of the way expected. */
function onPath(ratio: number, comparator: Comparator = '>='): TargetCase['shape'] {
  return (series) => {
    const [base, judged] = [series.at(baseYear), series.at(judgedYear)];
    const isDown = comparator === '<=';
    if (base === null || judged === null || series.plan.direction !== (isDown ? 'down' : 'up')) return undefined;
    const made = (judged - base) * (isDown ? -1 : 1);
    if (ratio > 0 ? made <= 0 : made >= 0) return undefined;
    const way = ((judged - base) / ratio) * ((deadlineYear - baseYear) / (judgedYear - baseYear));
    const value = round(base + way, series);
    if (!isPossible(value, series) || value === round(judged, series) || value === round(base, series))
      return undefined;
    return { comparator, value, base: [baseYear, base], deadline: String(deadlineYear) };
  };
}

/** The figure of the year judged, moved by a tenth where the series can have it. */
function beside(factor: number, shape: (value: number, series: PublishedSeries) => TargetShape): TargetCase['shape'] {
  return (series) => {
    const judged = series.at(judgedYear);
    if (judged === null || series.plan.direction !== 'up') return undefined;
    const value = round(judged * factor, series);
    return isPossible(value, series) && value !== judged ? shape(value, series) : undefined;
  };
}

/** A target by 2030 above the figure of the year judged, from a base of 2020. */
function fromBase(
  factor: number,
  note: string | undefined,
  baseOf: (series: PublishedSeries) => number | null,
): TargetCase['shape'] {
  return beside(factor, (value, series) => ({
    ...{ comparator: '>=' as const, value, deadline: String(deadlineYear) },
    base: [baseYear, baseOf(series) ?? 0],
    ...(note === undefined ? {} : { note }),
  }));
}

/** A series that stopped in 2019. */
function stopped(factor: number, deadline: string): TargetCase['shape'] {
  return (series) => {
    const last = series.at(stopYear);
    if (last === null || series.years.at(-1) !== stopYear || series.plan.direction !== 'up') return undefined;
    const value = round(last * factor, series);
    return isPossible(value, series) ? { comparator: '>=', value, deadline } : undefined;
  };
}

/** Between what the series had in 2022 and the less it has now. */
function afterFall(deadline: string): TargetCase['shape'] {
  return (series) => {
    const [then, now] = [series.at(2022), series.at(judgedYear)];
    if (then === null || now === null || series.at(baseYear) === null || series.plan.direction !== 'up')
      return undefined;
    const value = round((then + now) / 2, series);
    return then >= value && value > now ? { comparator: '>=', value, deadline } : undefined;
  };
}

function withoutNumber(direction: PublishedSeries['plan']['direction']): TargetCase['shape'] {
  return ({ plan, at }) =>
    plan.direction === direction && at(baseYear) !== null && at(judgedYear) !== null
      ? { comparator: direction === 'down' ? '<=' : '>=', value: null, deadline: '2030' }
      : undefined;
}

/** Every status and reason that targets of one area can come to, in METHODS' order. */
export const targetCases: readonly TargetCase[] = [
  { code: 'met', shape: beside(0.95, (value) => ({ comparator: '>=', value, deadline: '2025' })) },
  { code: 'met, deadline ahead', shape: beside(0.9, (value) => ({ comparator: '>=', value, deadline: '2030' })) },
  { code: 'met without a deadline', shape: beside(0.9, (value) => ({ comparator: '>=', value, deadline: null })) },
  { code: 'met, then lapsed', shape: afterFall('2022') },
  { code: 'met before the policy', shape: stopped(0.9, '2025') },
  { code: 'missed', shape: beside(1.2, (value) => ({ comparator: '>=', value, deadline: '2025' })) },
  { code: 'lost', shape: afterFall('2030') },
  { code: 'on-track', shape: onPath(1.1) },
  { code: 'on-track downwards', shape: onPath(1.1, '<=') },
  { code: 'accelerate', shape: onPath(0.75) },
  { code: 'off-track', shape: onPath(0.3) },
  { code: 'moving-away', shape: onPath(-0.4) },
  { code: 'no-deadline', shape: beside(1.1, (value) => ({ comparator: '>=', value, deadline: null })) },
  {
    code: 'no-figure',
    shape: ({ years }) => (years.length === 0 ? { comparator: '>=', value: 50, deadline: '2030' } : undefined),
  },
  { code: 'no-figure-at-deadline', shape: stopped(1.1, '2025') },
  { code: 'stale', shape: stopped(1.15, '2030') },
  {
    code: 'no-base',
    shape: beside(1.15, (value, { at }) => ({
      comparator: '>=',
      value,
      base: [judgedYear, at(judgedYear) ?? 0],
      deadline: '2030',
    })),
  },
  {
    code: 'break',
    shape: ({ plan, at }) => {
      const [base, judged] = [at(2015), at(judgedYear)];
      if (plan.breakYear === null || base === null || judged === null) return undefined;
      const value = Number((judged * 1.1).toFixed(plan.decimals));
      return { comparator: '>=', value, base: [2015, base], deadline: '2030' };
    },
  },
  {
    code: 'base-from-first-figure',
    shape: beside(1.12, (value) => ({ comparator: '>=', value, deadline: '2030', policy: 'none' })),
  },
  {
    code: 'policy without a date',
    shape: beside(1.13, (value) => ({ comparator: '>=', value, deadline: '2030', policy: 'undated' })),
  },
  { code: 'base from the policy', shape: beside(1.14, (value) => ({ comparator: '>=', value, deadline: '2030' })) },
  {
    code: 'zero base',
    shape: ({ plan, at }) => {
      const [base, judged] = [at(2010), at(judgedYear)];
      if (base !== 0 || judged === null || judged === 0 || plan.unit === 'percent') return undefined;
      return { comparator: '>=', value: Math.round(judged * 1.5), base: [2010, 0], deadline: '2030' };
    },
  },
  { code: 'equal', shape: beside(1.08, (value) => ({ comparator: '=', value, deadline: '2030' })) },
  { code: 'about', shape: beside(1.07, (value) => ({ comparator: '~', value, deadline: '2030', note: 'about' })) },
  {
    code: 'range in the note',
    shape: beside(1.06, (value, series) => ({
      comparator: '>=',
      value,
      deadline: '2030',
      note: `range ${value}-${round(value * 1.04, series)}${series.plan.unit === 'percent' ? '%' : ''}`,
    })),
  },
  {
    code: 'between',
    shape: beside(1.05, (value, series) => ({
      comparator: 'between',
      value,
      deadline: '2030',
      note: `range ${value}-${round(value * 1.04, series)}`,
    })),
  },
  { code: 'no number, up', shape: withoutNumber('up') },
  { code: 'no number, down', shape: withoutNumber('down') },
  { code: 'no number, neutral', shape: withoutNumber('neutral') },
  {
    code: 'comparator-against-direction',
    shape: beside(0.8, (value) => ({ comparator: '<=', value, deadline: '2030' })),
  },
  {
    code: 'geometric path',
    shape: fromBase(1.3, 'geometric path', ({ at }) => at(baseYear)),
  },
  { code: 'geometric path from zero', shape: fromBase(1.2, 'geometric path', () => 0) },
  // A share that was of another sign, such as of a change.
  { code: 'base below zero', shape: fromBase(1.25, undefined, () => -2) },
];
