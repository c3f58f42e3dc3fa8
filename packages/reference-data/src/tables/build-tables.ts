import { levelOfKind } from '@dinh/kpi/area';
import type { CsvRow } from '../csv/csv-file.ts';
import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { ReferenceTables } from '../records/record-schemas.ts';
import { buildBoundaries } from './build-boundaries.ts';
import { buildObservations, buildUndatedFigures, prepareFactors } from './build-figures.ts';
import { buildPolicies, buildReviews } from './build-policies.ts';
import { buildPopulation } from './build-population.ts';
import { prepareAreaNames } from './place-area-name.ts';

function valuesOf<Value>(rows: readonly CsvRow<Value>[]): readonly Value[] {
  return rows.map(({ value }) => value);
}

/** Turns the files' rows into the tables' records: joins, computes values from parts, places names. */
export function buildTables(
  rows: RowsByFile,
  { folder, lastDay }: { readonly folder: string; readonly lastDay: (release: number) => string },
): { readonly tables: ReferenceTables; readonly problems: readonly DataProblem[] } {
  const place = prepareAreaNames(rows);
  const published = new Map(rows.sources.map(({ value }) => [value.id, value.published]));
  const publishedOf = (sourceId: string): string | null => published.get(sourceId) ?? null;
  const indicators = valuesOf(rows.indicators);
  const factorOf = prepareFactors(indicators);
  const observations = buildObservations(rows.observations, factorOf);
  const undatedFigures = buildUndatedFigures(rows.undated, { factorOf, place, lastDay });
  const population = buildPopulation(rows);
  const boundaries = buildBoundaries(rows.boundaries, folder);

  return {
    problems: [observations, undatedFigures, population, boundaries].flatMap(({ problems }) => problems),
    tables: {
      source: [
        ...rows.sources.map(({ value }) => ({ ...value, licence: null, obtainedThrough: null, note: null })),
        ...rows.geoSources.map(({ value }) => ({
          ...value,
          kind: 'geography' as const,
          published: null,
          language: null,
        })),
      ],
      region: valuesOf(rows.regions),
      area: rows.areas.map(({ value }) => ({ ...value, level: levelOfKind(value.kind) })),
      areaStatus: valuesOf(rows.areaStatus),
      areaRegion: valuesOf(rows.areaRegions),
      areaAlias: valuesOf(rows.aliases),
      areaSize: valuesOf(rows.areaSizes),
      unitCount: valuesOf(rows.unitCounts),
      areaSuccession: valuesOf(rows.lineage),
      areaPopulation: population.records,
      indicator: indicators,
      policy: buildPolicies(rows.policies, { place, publishedOf, lastDay }),
      policyLink: valuesOf(rows.policyLinks),
      target: valuesOf(rows.targets),
      review: buildReviews(rows.reviews, place),
      reviewPoint: valuesOf(rows.reviewPoints),
      valueSystem: valuesOf(rows.values),
      exchange: valuesOf(rows.exchanges),
      register: valuesOf(rows.registers),
      heritageItem: valuesOf(rows.heritageItems),
      undatedFigure: undatedFigures.records,
      observation: observations.records,
      boundary: boundaries.records,
    },
  };
}
