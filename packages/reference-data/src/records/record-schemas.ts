import type { z } from 'zod';
import {
  areaAliasRecord,
  areaRecord,
  areaRegionRecord,
  areaStatusRecord,
  areaSuccessionRecord,
  regionRecord,
} from './area.ts';
import { areaPopulationRecord, areaSizeRecord, unitCountRecord } from './area-figures.ts';
import { boundaryRecord } from './boundary.ts';
import { heritageItemRecord, registerRecord } from './heritage.ts';
import { indicatorRecord } from './indicator.ts';
import { observationRecord, undatedFigureRecord } from './observation.ts';
import { policyLinkRecord, policyRecord, reviewPointRecord, reviewRecord, targetRecord } from './policy.ts';
import { sourceRecord } from './source.ts';
import { exchangeRecord, valueSystemRecord } from './values.ts';

/** One schema per database table, in an order in which each table comes after those its keys point to. */
export const recordSchemas = {
  source: sourceRecord,
  region: regionRecord,
  area: areaRecord,
  areaStatus: areaStatusRecord,
  areaRegion: areaRegionRecord,
  areaAlias: areaAliasRecord,
  areaSize: areaSizeRecord,
  unitCount: unitCountRecord,
  areaSuccession: areaSuccessionRecord,
  areaPopulation: areaPopulationRecord,
  indicator: indicatorRecord,
  policy: policyRecord,
  policyLink: policyLinkRecord,
  target: targetRecord,
  review: reviewRecord,
  reviewPoint: reviewPointRecord,
  valueSystem: valueSystemRecord,
  exchange: exchangeRecord,
  register: registerRecord,
  heritageItem: heritageItemRecord,
  undatedFigure: undatedFigureRecord,
  observation: observationRecord,
  boundary: boundaryRecord,
};

export type TableName = keyof typeof recordSchemas;
export type RecordOf<T extends TableName> = Readonly<z.infer<(typeof recordSchemas)[T]>>;

/** Every table's rows. Over several releases a key may stand more than once, with spans that do not meet. */
export type ReferenceTables = { readonly [T in TableName]: readonly RecordOf<T>[] };

export const tableNames = Object.keys(recordSchemas) as readonly TableName[];

/**
 * The columns that name a row within one release; never null. With `releaseFrom` they are the
 * primary key of the table.
 */
export const recordKeys = {
  source: ['id'],
  region: ['scheme', 'region'],
  area: ['id'],
  areaStatus: ['areaId', 'validFrom'],
  areaRegion: ['areaId', 'scheme'],
  areaAlias: ['areaId', 'alias'],
  areaSize: ['areaId', 'year'],
  unitCount: ['areaId', 'date'],
  areaSuccession: ['predecessorId', 'successorId', 'effective'],
  areaPopulation: ['areaId', 'year', 'series'],
  indicator: ['id'],
  policy: ['id'],
  policyLink: ['fromPolicyId', 'toPolicyId', 'relation'],
  target: ['id'],
  review: ['areaName', 'reviewed', 'sourceId'],
  reviewPoint: ['sourceId', 'textEn'],
  valueSystem: ['setId', 'areaId', 'sourceId', 'nameEn'],
  exchange: ['id'],
  register: ['designation'],
  heritageItem: ['id'],
  undatedFigure: ['indicatorId', 'areaName', 'sourceId'],
  observation: ['indicatorId', 'areaKey', 'period', 'sourceId'],
  boundary: ['name'],
} as const satisfies { readonly [T in TableName]: readonly (keyof RecordOf<T>)[] };
