import { requireFinite } from '@dinh/stats';
import {
  type Direction,
  directions,
  type IndicatorKind,
  indicatorKinds,
  type Measure,
  measures,
} from '../indicator/index.ts';
import { parsePeriod } from '../period/index.ts';
import { isPast, type TargetCase } from './judge-case.ts';
import { percentFactor } from './measure-case.ts';
import { readTarget } from './read-target.ts';
import type { TargetToAssess } from './target.ts';
import { findBase, readSeries, type TargetPoint } from './target-readings.ts';

export interface AssessTargetInput {
  /** One area's readings of the indicator, one a period. */
  readonly series: readonly TargetPoint[];
  readonly target: TargetToAssess;
  /** Used only without a numeric target, and to flag a comparator against it. */
  readonly direction?: Direction | null;
  /** Counts where the figures are counts; unless given, where any figure is above 100. */
  readonly kind?: IndicatorKind | null;
  /** `stock` unless given; of a `flow` only readings that span a year are read. */
  readonly measure?: Measure | null;
  /** Value = numerator ÷ denominator × factor; 100 unless given. */
  readonly factor?: number | null;
  /**
   * The target's area: an id of null was not placed; with its last day a figure is not asked for that it
   * can't have. Not looked at unless given.
   */
  readonly area?: { readonly id: string | null; readonly validTo?: string | null } | null;
  /** A period or day; readings that end after it are not seen. */
  readonly asOf: string;
}

function requireOneOf<T extends string>(value: T, list: readonly T[], name: string): T {
  if (!list.includes(value)) throw new RangeError(`${name} is not known: ${value}`);
  return value;
}

export interface ReadTargetCase {
  readonly current: TargetCase;
  /** Null where it is not told. */
  readonly kind: IndicatorKind | null;
  readonly factor: number;
}

/**
 * Reads what a target is judged by: its row, the readings seen on the day, the one judged, the base.
 *
 * @throws RangeError naming whatever is out of its domain.
 */
export function readTargetCase(input: AssessTargetInput): ReadTargetCase {
  const { series, target, area = null } = input;
  const direction = requireOneOf(input.direction ?? 'neutral', directions, 'direction');
  const kind =
    input.kind === null || input.kind === undefined ? null : requireOneOf(input.kind, indicatorKinds, 'kind');
  const measure = requireOneOf(input.measure ?? 'stock', measures, 'measure');
  const factor = input.factor ?? percentFactor;
  if (!(requireFinite(factor, 'factor') > 0)) throw new RangeError(`factor is not above 0: ${factor}`);
  const asOf = parsePeriod(input.asOf);
  const read = readTarget(target);
  const seen = readSeries(series, asOf, measure);
  const lastDay = read.deadline !== null && isPast(read.deadline, asOf) ? read.deadline.end : asOf.end;
  const judged = seen.readings.filter(({ at }) => at.end <= lastDay).at(-1);
  const current: TargetCase = { read, asOf, seen, judged, base: findBase(seen, target), direction, area };
  return { current, kind, factor };
}
