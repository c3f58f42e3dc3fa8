import { languages } from '@dinh/i18n';

import {
  areaLevels,
  designations,
  families,
  findingKinds,
  mostPeers,
  sourceKinds,
  targetMethods,
  targetStatuses,
} from '@dinh/kpi';

import { z } from 'zod';
import { mostReleases, mostRows } from '../files/observation-query.ts';
import { mostOlder, mostYear } from '../files/ranks.ts';

/** Every parameter of a file, as its schema; a list is written with commas. */
export const fileParameters = {
  indicator: { name: 'indicator', schema: z.array(z.string().min(1).max(100)).min(1).max(500) },
  area: { name: 'area', schema: z.array(z.string().min(1).max(100)).min(1).max(500) },
  family: { name: 'family', schema: z.array(z.enum(families)).min(1) },
  level: { name: 'level', schema: z.array(z.enum(areaLevels)).min(1) },
  designation: { name: 'designation', schema: z.array(z.enum(designations)).min(1) },
  checkKind: { name: 'kind', schema: z.array(z.enum(findingKinds)).min(1) },
  policy: { name: 'policy', schema: z.array(z.string().min(1).max(100)).min(1).max(500) },
  targetStatus: { name: 'status', schema: z.array(z.enum(targetStatuses)).min(1) },
  method: { name: 'method', schema: z.enum(targetMethods).default('path') },
  reportArea: { name: 'area', schema: z.string().min(1).max(100) },
  reportAsOf: { name: 'asOf', schema: z.string() },
  asOf: { name: 'asOf', schema: z.string() },
  sourceKind: { name: 'kind', schema: z.array(z.enum(sourceKinds)).min(1) },
  basis: { name: 'basis', schema: z.string().default('as-reported') },
  from: { name: 'from', schema: z.string() },
  to: { name: 'to', schema: z.string() },
  k: { name: 'k', schema: z.int().min(1).max(mostPeers) },
  weights: { name: 'weights', schema: z.string() },
  year: { name: 'year', schema: z.int().min(1).max(mostYear) },
  older: { name: 'older', schema: z.int().min(1).max(mostOlder) },
  release: { name: 'release', schema: z.int().min(1).max(mostReleases) },
  against: { name: 'against', schema: z.int().min(1).max(mostReleases) },
  limit: { name: 'limit', schema: z.int().min(1).max(mostRows) },
  cursor: { name: 'cursor', schema: z.string() },
  lang: { name: 'lang', schema: z.enum(languages).default('vi') },
} as const;

export type FileParameter = keyof typeof fileParameters;
