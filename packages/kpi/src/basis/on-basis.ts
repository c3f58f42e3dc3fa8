import { requireFinite } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { type AbsenceKind, absenceKinds } from '../observation/index.ts';
import { comparePeriods, type Period, parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import { type Basis, parseBasis } from './basis.ts';
import type { BasisPart, BasisPoint, ReportedPoint } from './basis-point.ts';
import { type BasisKind, combineParts } from './combine-parts.ts';
import { type DatedArea, type Lineage, readLineage, type SuccessionRow } from './lineage.ts';

export interface OnBasisInput {
  /** One reading a cell, of any number of areas. */
  readonly series: readonly ReportedPoint[];
  readonly successions: readonly SuccessionRow[];
  readonly areas: readonly DatedArea[];
  /** Counts of register items are neither: `countRegister` recounts them. */
  readonly kind: BasisKind;
  readonly basis: Basis;
  /** Value = numerator ÷ denominator × factor; read from the parts unless given. */
  readonly factor?: number | null;
}

/** The readings of one period by extent. */
type Readings = ReadonlyMap<AreaId, ReportedPoint>;

function isAbsence(reason: string | null | undefined): reason is AbsenceKind {
  return absenceKinds.some((kind) => kind === reason);
}

/** The area's own figure, or its own blank with the reason. */
function toOwnPoint(point: ReportedPoint, areaId: AreaId): BasisPoint {
  const { period, value, numerator, denominator, parts, missing, complete, absence, reason } = point;
  return {
    areaId,
    period,
    value,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    parts: parts ?? null,
    missing: missing ?? null,
    complete: value !== null && complete !== false,
    reason: value === null ? (isAbsence(reason) ? reason : (absence ?? 'not-found')) : null,
  };
}

interface Makers {
  readonly used: ReadonlySet<AreaId>;
  readonly missing: ReadonlySet<AreaId>;
}

/**
 * Goes back from an extent to those it was made of until each has a figure or is found missing. One
 * that was divided among several is missing, since its figure can't be.
 */
function findMakers(extent: AreaId, readings: Readings, at: Period, lineage: Lineage): Makers {
  const used = new Set<AreaId>();
  const missing = new Set<AreaId>();
  const hasFigure = (id: AreaId): boolean => typeof readings.get(id)?.value === 'number';
  const seen = new Set<AreaId>();
  const visit = (whole: AreaId): void => {
    if (seen.has(whole)) return;
    seen.add(whole);
    for (const maker of lineage.madeOf(whole)) {
      if (lineage.holdersOf(maker).length > 1) missing.add(maker);
      else if (hasFigure(maker)) used.add(maker);
      else if (lineage.madeOf(maker).length > 0 && (lineage.beganOn(maker) > at.end || hasOlderFigure(maker)))
        visit(maker);
      else missing.add(maker);
    }
  };
  const hasOlderFigure = (id: AreaId): boolean => [...lineage.ancestorsOf(id)].some(hasFigure);
  visit(extent);
  // A figure of the whole holds those of its parts.
  const isHeld = (id: AreaId): boolean => [...lineage.ancestorsOf(id)].some((older) => used.has(older));
  return { used: new Set([...used].filter((id) => !isHeld(id))), missing };
}

const figureParts = ['value', 'numerator', 'denominator'] as const;

function checkSeries({ series, areas, successions, kind, factor }: OnBasisInput): void {
  if (kind !== 'count' && kind !== 'ratio') throw new RangeError(`kind is neither count nor ratio: ${kind}`);
  if (factor !== null && factor !== undefined && !(requireFinite(factor, 'factor') > 0)) {
    throw new RangeError(`factor is not above 0: ${factor}`);
  }
  const known = new Set([
    ...areas.map(({ id }) => id),
    ...successions.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]),
  ]);
  const cells = new Set<string>();
  for (const point of series) {
    const { areaId, period } = point;
    if (!known.has(areaId)) throw new RangeError(`series names an area that is not among those given: ${areaId}`);
    for (const part of figureParts) {
      const number = point[part];
      if (number !== null && number !== undefined && !Number.isFinite(number)) {
        throw new RangeError(`${part} of ${areaId} in ${period} is not a finite number: ${number}`);
      }
    }
    const cell = `${areaId} in ${period}`;
    if (cells.has(cell)) throw new RangeError(`series holds a cell twice: ${cell}`);
    cells.add(cell);
  }
}

/** The readings of a period, each under its extent; of several names of one extent the day's own, else the first by id. */
function groupByExtent(points: readonly ReportedPoint[], lineage: Lineage): Readings {
  const found = new Map<AreaId, ReportedPoint>();
  const rankOf = (point: ReportedPoint, extent: AreaId): string =>
    `${point.value === null ? 1 : 0}${lineage.nameOnDay(extent) === point.areaId ? 0 : 1}${point.areaId}`;
  for (const point of points) {
    const extent = lineage.extentOf(point.areaId);
    const other = found.get(extent);
    if (!other || rankOf(point, extent) < rankOf(other, extent)) found.set(extent, point);
  }
  return found;
}

/** The extents of the day that a period's figures say something of. */
function listExtents(readings: Readings, lineage: Lineage): ReadonlySet<AreaId> {
  const isOfDay = (extent: AreaId): boolean => lineage.nameOnDay(extent) !== undefined;
  return new Set(
    [...readings.keys()].flatMap((extent) => {
      const holders = lineage.holdersOf(extent).filter(isOfDay);
      return holders.length > 0 ? holders : lineage.originsOf(extent);
    }),
  );
}

function toPart({ areaId, value, numerator, denominator }: ReportedPoint): readonly BasisPart[] {
  return value === null ? [] : [{ areaId, value, numerator: numerator ?? null, denominator: denominator ?? null }];
}

function byText(ids: Iterable<AreaId>): readonly AreaId[] {
  return [...ids].toSorted(compareText);
}

/**
 * Reads series on the boundaries of a day, or gives them back as they were reported. For each area of
 * the basis and each period: its own figure where there is one, else one made of the areas it came
 * from. Counts are summed, ratios are Σnumerator ÷ Σdenominator, over any number of successions; a
 * renaming changes nothing. A figure is never divided: what is known only of a later, larger area is
 * `lost-by-merger` for those it was made of, and a unit that was split is missing from its parts. A
 * ratio without parts is `lost-by-merger` as well. With any area missing the point is not complete.
 *
 * Points come by area, then period; periods are told apart by their text, so that a year is not its
 * last month.
 *
 * @throws RangeError for another kind or basis, a day before 2008-08-01, a period that is none, a
 * number that is not finite, an area that is not among those given, or a cell that stands twice.
 * @see METHODS §2
 */
export function onBasis(input: OnBasisInput): readonly BasisPoint[] {
  const { series, successions, areas, kind, basis, factor = null } = input;
  const day = parseBasis(basis);
  checkSeries(input);
  const periods = new Map([...new Set(series.map(({ period }) => period))].map((text) => [text, parsePeriod(text)]));
  const inOrder = (points: readonly BasisPoint[]): readonly BasisPoint[] =>
    points.toSorted((a, b) => {
      const [first, second] = [periods.get(a.period), periods.get(b.period)];
      return compareText(a.areaId, b.areaId) || (first && second ? comparePeriods(first, second) : 0);
    });
  if (day === null) return inOrder(series.map((point) => toOwnPoint(point, point.areaId)));
  const lineage = readLineage(successions, areas, day);
  const points: BasisPoint[] = [];
  for (const [period, ofPeriod] of Map.groupBy(series, (point) => point.period)) {
    const readings = groupByExtent(ofPeriod, lineage);
    for (const extent of listExtents(readings, lineage)) {
      const areaId = lineage.nameOnDay(extent) ?? extent;
      const own = readings.get(extent);
      const at = periods.get(period) ?? parsePeriod(period);
      const made = own && own.value !== null ? null : makePoint(extent, readings, { at, lineage, kind, factor });
      if (made) points.push({ areaId, period, ...made });
      else if (own) points.push(toOwnPoint(own, areaId));
      else points.push(toLostPoint(areaId, period));
    }
  }
  return inOrder(points);
}

function toLostPoint(areaId: AreaId, period: string): BasisPoint {
  return toOwnPoint({ areaId, period, value: null, absence: 'lost-by-merger' }, areaId);
}

/** The figure of an extent made of those it came from; null where none of them has one. */
function makePoint(
  extent: AreaId,
  readings: Readings,
  rule: { readonly at: Period; readonly lineage: Lineage; readonly kind: BasisKind; readonly factor: number | null },
): Omit<BasisPoint, 'areaId' | 'period'> | null {
  const makers = findMakers(extent, readings, rule.at, rule.lineage);
  const sources = [...makers.used].flatMap((id) => readings.get(id) ?? []);
  const parts = sources.flatMap(toPart).toSorted((a, b) => compareText(a.areaId, b.areaId));
  const [only] = parts;
  if (!only) return null;
  const missing = byText(makers.missing);
  // One that nothing is missing beside has the same extent.
  const isSame = parts.length === 1 && missing.length === 0;
  const { value, numerator, denominator } = isSame ? only : combineParts(parts, rule.kind, rule.factor);
  const complete = value !== null && missing.length === 0 && sources.every((source) => source.complete !== false);
  return { value, numerator, denominator, parts, missing, complete, reason: value === null ? 'lost-by-merger' : null };
}
