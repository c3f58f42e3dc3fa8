import { createHash } from 'node:crypto';
import {
  deriveRegisters,
  loadReferenceSet,
  type ObservationRecord,
  type ReferenceTables,
  tablesAt,
} from '@dinh/reference-data';
import { toSeries } from './cases/series.ts';
import { chooseGeography } from './country/choose-geography.ts';
import type { Country, Province } from './country/country.ts';
import { listSubAreas, type SubDistrict } from './country/list-sub-areas.ts';
import { listSources } from './figures/list-sources.ts';
import { observationsOf, type Synthesis } from './figures/observations-of.ts';
import { reviseObservations } from './figures/revise-observations.ts';
import { listHeritageItems, listRegisters, listRegisterWording } from './heritage/list-heritage.ts';
import { getPlan, indicatorPlans, toIndicatorId } from './indicators/indicator-plan.ts';
import { listIndicators } from './indicators/list-indicators.ts';
import { createNoise } from './noise/create-noise.ts';
import { listPolicies } from './policies/list-policies.ts';
import { listReviews } from './policies/list-reviews.ts';
import { type CaseTarget, listTargets } from './policies/list-targets.ts';
import { chooseSubAreaCounts, type SyntheticSize } from './synthetic-size.ts';

/** Changes with every change of the figures made: a database that holds others is then told from it. */
export const generatorVersion = 5;
const seed = 20_251_127;
export const releaseDates = ['2026-06-30', '2026-09-30'] as const;

interface SyntheticRelease {
  readonly number: number;
  readonly date: string;
  readonly hash: string;
  readonly note: string | null;
}

/** Observations indicator by indicator, as a load takes them. */
interface SyntheticFeed {
  countAdded(release: number): number;
  readonly indicatorIds: readonly string[];
  rowsOf(indicatorId: string): Iterable<ObservationRecord>;
}

export interface SyntheticSet {
  /** Tells it from the reference set, in the database and on every page. */
  readonly dataSet: 'synthetic';
  readonly releases: readonly SyntheticRelease[];
  readonly tables: Omit<ReferenceTables, 'observation'> & { readonly observation: SyntheticFeed };
  /** The targets with the situation that each is made for. */
  readonly targetCases: readonly CaseTarget[];
}

function toReleases(size: SyntheticSize): readonly SyntheticRelease[] {
  // A second release doubles the work of a load: only where that is little.
  const dates = size === 'province' ? releaseDates : releaseDates.slice(0, 1);
  return dates.map((date, index) => {
    const number = index + 1;
    const hash = createHash('sha256')
      .update(JSON.stringify([generatorVersion, seed, size, number]))
      .digest('hex');
    return { number, date, hash, note: number === 1 ? 'Synthetic figures' : 'Provisional figures of 2025 revised' };
  });
}

/** The rows of one indicator with what later releases made of them. */
function* rowsOfPlan(number: number, synthesis: Synthesis, releases: number): Generator<ObservationRecord> {
  const rows = observationsOf(getPlan(number), synthesis);
  yield* releases > 1 ? reviseObservations(rows) : rows;
}

function makeFeed(synthesis: Synthesis, releases: number, registers: readonly ObservationRecord[]): SyntheticFeed {
  const ofRegisters = Map.groupBy(registers, ({ indicatorId }) => indicatorId);
  const numbers = new Map(indicatorPlans.map(({ number }) => [toIndicatorId(number), number]));
  const rowsOf = (indicatorId: string): Iterable<ObservationRecord> => {
    const number = numbers.get(indicatorId);
    return number === undefined ? (ofRegisters.get(indicatorId) ?? []) : rowsOfPlan(number, synthesis, releases);
  };
  const indicatorIds = [...numbers.keys(), ...ofRegisters.keys()];
  const counts = new Map<number, number>();
  const count = (): void => {
    for (const id of indicatorIds) {
      for (const { releaseFrom } of rowsOf(id)) counts.set(releaseFrom, (counts.get(releaseFrom) ?? 0) + 1);
    }
  };
  return {
    countAdded: (release) => {
      if (counts.size === 0) count();
      return counts.get(release) ?? 0;
    },
    indicatorIds,
    rowsOf,
  };
}

function addSubAreas(
  tables: Country['tables'],
  subAreas: ReadonlyMap<Province, readonly SubDistrict[]>,
): Country['tables']['area'] {
  const below = [...subAreas.values()].flatMap((districts) =>
    districts.flatMap(({ area, communes }) => [area, ...communes.map((commune) => commune.area)]),
  );
  return [...tables.area, ...below];
}

/**
 * Makes a country of invented figures on Vietnam's real areas: 60 indicators, 2010 to 2025, with the gaps,
 * faults, breaks, sources, targets and registers that the software has to cope with. The same for the
 * same size, always.
 *
 * @throws RangeError for a size that is neither.
 */
export function createSyntheticSet(size: SyntheticSize = 'province'): SyntheticSet {
  const noise = createNoise(seed);
  const reference = loadReferenceSet();
  const real = tablesAt(reference, 1);
  const country = chooseGeography(real);
  const counts = chooseSubAreaCounts(size, country);
  const subAreas = listSubAreas(country, counts);
  const releases = toReleases(size);
  const synthesis: Synthesis = { country, subAreas, noise };
  const provincesOnly: Synthesis = { ...synthesis, subAreas: new Map() };
  const targetCases = listTargets(country, (plan, areas) =>
    toSeries(plan, areas, [...observationsOf(plan, provincesOnly)]),
  );
  const geography = new Set(
    [
      ...country.tables.areaSize,
      ...country.tables.unitCount,
      ...country.tables.areaSuccession,
      ...country.tables.areaPopulation,
    ].map(({ sourceId }) => sourceId),
  );
  const made: ReferenceTables = {
    ...country.tables,
    area: addSubAreas(country.tables, subAreas),
    source: [...real.source.filter(({ id }) => geography.has(id)), ...listSources(country)],
    indicator: listIndicators({ hasSubAreas: subAreas.size > 0 && counts.districts > 0 }),
    ...listPolicies(country),
    ...listReviews(country),
    target: targetCases.map(({ target }) => target),
    register: listRegisters(),
    heritageItem: listHeritageItems(country, noise),
    undatedFigure: [],
    observation: [],
  };
  const wording = listRegisterWording(indicatorPlans.length + 1);
  const { observation, ...tables } = deriveRegisters(
    made,
    wording,
    releases.map(({ number }) => number),
  );
  return {
    dataSet: 'synthetic',
    releases,
    targetCases,
    tables: { ...tables, observation: makeFeed(synthesis, releases.length, observation) },
  };
}
