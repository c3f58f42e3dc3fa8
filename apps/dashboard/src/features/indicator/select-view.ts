import {
  type AreaLevel,
  areaLevels,
  countCoverage,
  findFullestYear,
  findLatest,
  findReadingForYear,
  findSuccessors,
  isListedInFull,
  isValidOn,
  parsePeriod,
  type SeriesPoint,
  type YearCoverage,
} from '@dinh/kpi';
import type { AreaRow, IndicatorRow } from '../../app/answers.ts';
import type { IndicatorState } from '../../app/view-state.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export interface LevelCoverage {
  readonly level: AreaLevel;
  /** Years in which some area of the level has a reading, ascending. */
  readonly years: readonly YearCoverage<SeriesPoint, AreaRow>[];
}

/** The places and the level that an indicator's page shows for an address; nothing in it depends on the year. */
export interface PlaceSelection {
  /** Levels below the nation that have readings, the widest first. */
  readonly levels: readonly LevelCoverage[];
  readonly level: LevelCoverage | undefined;
  /** Places in colour, the first in focus; the nation is not among them, it has a line of its own. */
  readonly chosen: readonly AreaRow[];
  readonly nation: { readonly area: AreaRow; readonly points: readonly SeriesPoint[] } | undefined;
  readonly pointsByArea: ReadonlyMap<string, readonly SeriesPoint[]>;
  /**
   * The last day to which counts made from a register are complete, null where they never are;
   * undefined for an indicator that sources publish.
   */
  readonly registerDay: string | null | undefined;
  /** What stands behind the chosen places over time. A nation's total would flatten the places it adds up. */
  readonly behind: { readonly hasNation: boolean; readonly hasOthers: boolean };
}

/** What an indicator's page shows for an address: the choices in it, or what stands for those left open. */
export interface IndicatorSelection extends PlaceSelection {
  readonly year: YearCoverage<SeriesPoint, AreaRow> | undefined;
  /** The year asked for, where it has no reading of the level. */
  readonly missingYear: number | undefined;
}

function findLevels(
  points: readonly SeriesPoint[],
  { areas, areaById }: Catalogue,
  { indicator, day: basisDay = null }: Pick<PlacesAsked, 'indicator' | 'day'>,
): readonly LevelCoverage[] {
  const used = new Set(points.map((point) => areaById.get(point.areaId)?.level));
  return areaLevels
    .filter((level) => level !== 'country' && used.has(level))
    .map((level) => ({
      level,
      years: countCoverage({ readings: points, areas, level, measure: indicator.measure, basisDay }),
    }));
}

function mostAreas({ years }: LevelCoverage): number {
  return findFullestYear(years)?.readings.length ?? 0;
}

/** The place to begin with where the nation has no reading: the one with most of them. */
function findRichest(pointsByArea: PlaceSelection['pointsByArea'], areas: readonly AreaRow[]): AreaRow | undefined {
  const count = (area: AreaRow): number => pointsByArea.get(area.id)?.length ?? 0;
  return areas.filter((area) => count(area) > 0).toSorted((a, b) => count(b) - count(a) || a.id.localeCompare(b.id))[0];
}

/** A register counts every place in every year: there the latest year is shown first, else the fullest. */
function findFirstShown(
  years: LevelCoverage['years'],
  { kind }: IndicatorRow,
): LevelCoverage['years'][number] | undefined {
  return kind === 'distinct' ? years.at(-1) : findFullestYear(years);
}

function findRegisterDay(points: readonly SeriesPoint[]): string | null {
  const days = points.flatMap(({ complete, period }) => (complete === true ? parsePeriod(period).end : []));
  return days.toSorted().at(-1) ?? null;
}

interface PlacesAsked {
  readonly points: readonly SeriesPoint[];
  readonly indicator: IndicatorRow;
  readonly state: Pick<IndicatorState, 'areas' | 'level'>;
  readonly catalogue: Catalogue;
  /** The day whose boundaries the points are on; those of each figure's own day unless given. */
  readonly day?: string | null;
  /** Figures of only a part of their area, which no order of places may hold. */
  readonly partial?: ReadonlySet<SeriesPoint>;
}

/** The areas asked for; on other boundaries, those that hold them. */
function findAsked({ state, catalogue, day = null }: PlacesAsked): readonly AreaRow[] {
  const ids = state.areas ?? [];
  const held = day === null ? ids : ids.flatMap((id) => findSuccessors(id, day, catalogue.successions));
  return [...new Set(held)]
    .flatMap((id) => catalogue.areaById.get(id) ?? [])
    .filter((area) => area.level !== 'country' && (day === null || isValidOn(area, day)));
}

export function selectPlaces(places: PlacesAsked): PlaceSelection {
  const { points, indicator, state, catalogue } = places;
  const known = points.filter((point) => point.value !== null);
  const pointsByArea = Map.groupBy(known, (point) => point.areaId);
  const { nation: nationArea } = catalogue;
  const nationPoints = nationArea ? (pointsByArea.get(nationArea.id) ?? []) : [];
  const asked = findAsked(places);
  const levels = findLevels(
    known.filter((point) => places.partial?.has(point) !== true),
    catalogue,
    places,
  );
  const level =
    levels.find((one) => one.level === state.level) ??
    levels.find((one) => one.level === asked[0]?.level) ??
    levels.find((one) => isListedInFull(one.level)) ??
    levels.toSorted((a, b) => mostAreas(b) - mostAreas(a))[0];
  const ofLevel = catalogue.areas.filter((area) => area.level === level?.level);
  // One reading of the nation is no course: a place with more of them begins the picture.
  const isOpen = asked.length === 0 && nationPoints.length < 2;
  const richest = isOpen ? findRichest(pointsByArea, ofLevel) : undefined;
  const chosen = asked.length > 0 ? asked : richest ? [richest] : [];
  const isShare = indicator.kind === 'ratio';
  return {
    levels,
    level,
    chosen,
    nation: nationArea && findLatest(nationPoints) ? { area: nationArea, points: nationPoints } : undefined,
    pointsByArea,
    registerDay: indicator.kind === 'distinct' ? findRegisterDay(known) : undefined,
    behind: { hasNation: isShare || chosen.length === 0, hasOthers: isShare || chosen.length > 0 },
  };
}

/** The places due in a year that have a figure only of a part of them. */
export function findPartialPlaces(
  { pointsByArea }: Pick<PlaceSelection, 'pointsByArea'>,
  { year, due, readings }: YearCoverage<SeriesPoint, AreaRow>,
  { partial, indicator }: { readonly partial: ReadonlySet<SeriesPoint>; readonly indicator: IndicatorRow },
): readonly AreaRow[] {
  const have = new Set(readings.map(({ areaId }) => areaId));
  return due.filter(({ id }) => {
    const own = (pointsByArea.get(id) ?? []).filter((point) => partial.has(point));
    return !have.has(id) && findReadingForYear(own, year, indicator.measure) !== undefined;
  });
}

export function selectYear(
  { level }: PlaceSelection,
  indicator: IndicatorRow,
  asked: number | undefined,
): Pick<IndicatorSelection, 'year' | 'missingYear'> {
  const years = level?.years ?? [];
  if (asked === undefined) return { year: findFirstShown(years, indicator), missingYear: undefined };
  const year = years.find((coverage) => coverage.year === asked);
  return { year, missingYear: year ? undefined : asked };
}
