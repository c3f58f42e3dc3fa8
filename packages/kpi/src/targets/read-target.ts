import { requireFinite } from '@dinh/stats';
import { comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import { type AskedValue, readAskedValue } from './asked-value.ts';
import { type TargetMethod, type TargetPath, type TargetToAssess, targetMethods, targetPaths } from './target.ts';

/** A target with a number, read once: defaults filled in, periods parsed. */
export interface NumericTarget extends AskedValue {
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

function requireOneOf<T extends string>(value: T, list: readonly T[], name: string): T {
  if (!list.includes(value)) throw new RangeError(`${name} is not known: ${value}`);
  return value;
}

function readMilestones(rows: NonNullable<TargetToAssess['milestones']>): NumericTarget['milestones'] {
  const periods = new Set<string>();
  return rows
    .map(({ period, value }) => {
      if (periods.has(period)) throw new RangeError(`milestone stands twice: ${period}`);
      periods.add(period);
      return { at: parsePeriod(period), value: requireFinite(value, `milestone of ${period}`) };
    })
    .toSorted((a, b) => a.at.decimal - b.at.decimal || comparePeriods(a.at, b.at));
}

function readNumeric(target: TargetToAssess, value: number): NumericTarget {
  const asked = readAskedValue({ ...target, value });
  const milestones = readMilestones(target.milestones ?? []);
  const path = requireOneOf(target.path ?? (milestones.length > 0 ? 'steps' : 'linear'), targetPaths, 'path');
  return { ...asked, path, milestones };
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
