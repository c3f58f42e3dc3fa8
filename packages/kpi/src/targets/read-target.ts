import { requireFinite } from '@dinh/stats';
import { type Period, parsePeriod } from '../period/index.ts';
import { type Comparator, comparators } from '../policy/index.ts';
import { type TargetMethod, type TargetPath, type TargetToAssess, targetMethods, targetPaths } from './target.ts';

/** A target with a number, read once: defaults filled in, periods parsed. */
export interface NumericTarget {
  readonly comparator: Comparator;
  readonly value: number;
  readonly upper: number;
  readonly tolerance: number;
  readonly path: TargetPath;
  /** In the order of time. */
  readonly milestones: readonly { readonly at: Period; readonly value: number }[];
}

export interface ReadTarget {
  readonly numeric: NumericTarget | null;
  readonly method: TargetMethod;
  readonly deadline: Period | null;
  /** First day of the policy. */
  readonly startDay: string | null;
  readonly limit: number | null;
}

const toleranceOf: Readonly<Record<Comparator, number>> = { '=': 0.5, '~': 1, '>=': 0, '<=': 0, between: 0 };

function requireOneOf<T extends string>(value: T, list: readonly T[], name: string): T {
  if (!list.includes(value)) throw new RangeError(`${name} is not known: ${value}`);
  return value;
}

function readNumeric(target: TargetToAssess, value: number): NumericTarget {
  requireFinite(value, 'value');
  if (target.comparator === null || target.comparator === undefined) {
    throw new RangeError(`comparator is missing beside the value: ${value}`);
  }
  const comparator = requireOneOf(target.comparator, comparators, 'comparator');
  const upper = target.upper ?? null;
  if (comparator === 'between' && (upper === null || !(requireFinite(upper, 'upper') >= value))) {
    throw new RangeError(`upper is not at or above the value: ${upper}`);
  }
  const tolerance = requireFinite(target.tolerance ?? toleranceOf[comparator], 'tolerance');
  if (tolerance < 0) throw new RangeError(`tolerance is below 0: ${tolerance}`);
  const milestones = (target.milestones ?? [])
    .map((milestone) => ({
      at: parsePeriod(milestone.period),
      value: requireFinite(milestone.value, `milestone of ${milestone.period}`),
    }))
    .toSorted((a, b) => a.at.decimal - b.at.decimal);
  const path = requireOneOf(target.path ?? (milestones.length > 0 ? 'steps' : 'linear'), targetPaths, 'path');
  return { comparator, value, upper: upper ?? value, tolerance, path, milestones };
}

/**
 * Reads a target's row.
 *
 * @throws RangeError naming what is out of its domain.
 */
export function readTarget(target: TargetToAssess): ReadTarget {
  const { deadline, start, limit = null } = target;
  if (target.baseValue !== null && target.baseValue !== undefined) requireFinite(target.baseValue, 'baseValue');
  if (target.basePeriod !== null && target.basePeriod !== undefined) parsePeriod(target.basePeriod);
  if (limit !== null && !(requireFinite(limit, 'limit') > 0)) throw new RangeError(`limit is not above 0: ${limit}`);
  const method = requireOneOf(target.method ?? 'path', targetMethods, 'method');
  const numeric = target.value === null || target.value === undefined ? null : readNumeric(target, target.value);
  return {
    numeric,
    method: numeric === null ? 'statcan' : method,
    deadline: deadline === null || deadline === undefined ? null : parsePeriod(deadline),
    startDay: start === null || start === undefined ? null : parsePeriod(start).start,
    limit,
  };
}

/** Guards a share computed from its parts against the last bits: 29 of 100 is 29 %. */
const lastBits = 1e-9;

/** True when a value is what the target asks for. */
export function isSatisfied({ comparator, value, upper, tolerance }: NumericTarget, found: number): boolean {
  const allowance = lastBits * Math.max(1, Math.abs(value));
  switch (comparator) {
    case '>=':
      return found >= value - allowance;
    case '<=':
      return found <= value + allowance;
    case '=':
    case '~':
      return Math.abs(found - value) <= tolerance + allowance;
    case 'between':
      return found >= value - allowance && found <= upper + allowance;
  }
}

export interface Aim {
  /** The value to reach: of `between` the nearer edge. */
  readonly goal: number;
  /** +1 upward, −1 downward. */
  readonly d: 1 | -1;
}

/** Which value to reach, and which way, from another. */
export function findAim({ comparator, value, upper }: NumericTarget, from: number): Aim {
  switch (comparator) {
    case '>=':
      return { goal: value, d: 1 };
    case '<=':
      return { goal: value, d: -1 };
    case '=':
    case '~':
      return { goal: value, d: from <= value ? 1 : -1 };
    case 'between':
      return Math.abs(from - value) <= Math.abs(from - upper) ? { goal: value, d: 1 } : { goal: upper, d: -1 };
  }
}
