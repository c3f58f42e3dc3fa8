import { designations } from '@dinh/kpi/heritage';
import { units } from '@dinh/kpi/indicator';
import { z } from 'zod';
import { csvFile } from '../csv/csv-file.ts';
import { count, day, numericText, text } from '../records/field.ts';
import { recordSchemas } from '../records/record-schemas.ts';
import { releaseSpan } from '../records/release-span.ts';

const { area, areaPopulation, observation, policy, review, source, undatedFigure } = recordSchemas;

const censusRow = z.strictObject({
  areaId: text,
  total: count,
  urban: count,
  rural: count,
  sourceId: text,
  ...releaseSpan,
});

const boundaryRow = z.strictObject({ name: text, file: text, attribution: text, licence: text, ...releaseSpan });

/** The wording of the counts made from a register; the counts themselves are derived, see `deriveRegisters`. */
export const registerIndicatorRow = z.strictObject({
  designation: z.enum(designations),
  unit: z.enum(units),
  nameEn: text,
  nameVi: text,
  definitionEn: text,
  definitionVi: text,
  sourceTitle: text,
  ...releaseSpan,
});

export type RegisterIndicatorRow = Readonly<z.infer<typeof registerIndicatorRow>>;

/** A figure's row: what is computed or resolved is left out, and the file always has a value. */
const observationRow = observation
  .omit({ areaKey: true, value: true, absence: true, complete: true })
  .extend({ printedValue: numericText });

const undatedRow = undatedFigure
  .omit({ areaId: true, value: true })
  .extend({ printedValue: numericText, period: z.null() });

/** Every file of the reference set whose rows are released, in the order of reading. */
export const referenceFiles = {
  sources: csvFile('sources.csv', source.omit({ licence: true, obtainedThrough: true, note: true })),
  geoSources: csvFile('geo_sources.csv', source.omit({ kind: true, published: true, language: true }), {
    renamed: { id: 'source_id' },
  }),
  regions: csvFile('regions.csv', recordSchemas.region),
  areas: csvFile('areas.csv', area.omit({ level: true }), { renamed: { isoCode: 'iso_3166_2', note: 'notes' } }),
  areaStatus: csvFile('area_status.csv', recordSchemas.areaStatus),
  areaRegions: csvFile('area_regions.csv', recordSchemas.areaRegion),
  aliases: csvFile('aliases.csv', recordSchemas.areaAlias),
  areaSizes: csvFile('area_km2.csv', recordSchemas.areaSize),
  unitCounts: csvFile('unit_counts.csv', recordSchemas.unitCount),
  lineage: csvFile('lineage.csv', recordSchemas.areaSuccession),
  population: csvFile('population.csv', areaPopulation.omit({ urban: true, rural: true })),
  census: csvFile('census_2019.csv', censusRow),
  indicators: csvFile('indicators.csv', recordSchemas.indicator, { separators: { levels: '|' } }),
  policies: csvFile('policies.csv', policy.omit({ scopeAreaId: true })),
  policyLinks: csvFile('policy_links.csv', recordSchemas.policyLink),
  targets: csvFile('targets.csv', recordSchemas.target),
  reviews: csvFile('reviews.csv', review.omit({ areaId: true })),
  reviewPoints: csvFile('review_points.csv', recordSchemas.reviewPoint),
  values: csvFile('values.csv', recordSchemas.valueSystem),
  exchanges: csvFile('exchanges.csv', recordSchemas.exchange),
  registers: csvFile('registers.csv', recordSchemas.register),
  registerIndicators: csvFile('register_indicators.csv', registerIndicatorRow),
  heritageItems: csvFile('heritage_items.csv', recordSchemas.heritageItem),
  undated: csvFile('undated.csv', undatedRow, { renamed: { printedValue: 'value' } }),
  observations: csvFile('observations.csv', observationRow, { renamed: { printedValue: 'value' } }),
  boundaries: csvFile('boundaries.csv', boundaryRow),
};

export type ReferenceFiles = typeof referenceFiles;
export type FileKey = keyof ReferenceFiles;

/** The list of releases: no part of any release itself. */
export const releasesFile = csvFile(
  'releases.csv',
  z.strictObject({
    number: z.int().positive(),
    date: day,
    /** SHA-256 of the release's rows, see `hashRelease`. */
    hash: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    note: text.nullable(),
  }),
);
