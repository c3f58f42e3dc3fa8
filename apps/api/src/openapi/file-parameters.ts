import {
  figureForms,
  figureOrders,
  longestNote,
  longestTitle,
  mostAreas,
  mostIndicators,
  specVersion,
} from '@dinh/charts/spec';
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

import { citationKinds, csvKinds } from '@dinh/publish/figure';
import { z } from 'zod';
import { embedThemes } from '../figures/embed-format.ts';
import {
  fontNames,
  leastWidth,
  mostScale,
  mostWidth,
  presetNames,
  ratioNames,
  themeNames,
} from '../figures/frame-parameters.ts';
import { rowChoices } from '../figures/sheet-formats.ts';
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
  deckArea: { name: 'area', schema: z.string().min(1).max(100) },
  reportAsOf: { name: 'asOf', schema: z.string() },
  asOf: { name: 'asOf', schema: z.string() },
  sourceKind: { name: 'kind', schema: z.array(z.enum(sourceKinds)).min(1) },
  basis: { name: 'basis', schema: z.string().default('as-reported') },
  from: { name: 'from', schema: z.string() },
  to: { name: 'to', schema: z.string() },
  figureVersion: { name: 'v', schema: z.int().min(1).max(specVersion).default(specVersion) },
  figureForm: { name: 'form', schema: z.enum(figureForms).default('line') },
  figureIndicator: { name: 'indicator', schema: z.array(z.string().min(1).max(100)).min(1).max(mostIndicators) },
  figureArea: { name: 'area', schema: z.array(z.string().min(1).max(100)).min(1).max(mostAreas) },
  figureGroup: { name: 'group', schema: z.string() },
  figureTo: { name: 'to', schema: z.string() },
  per: { name: 'per', schema: z.enum(['people']) },
  index: { name: 'index', schema: z.int().min(1000).max(9999) },
  change: { name: 'change', schema: z.enum(['year']) },
  order: { name: 'order', schema: z.enum(figureOrders) },
  focus: { name: 'focus', schema: z.string().min(1).max(100) },
  remark: { name: 'remark', schema: z.string() },
  title: { name: 'title', schema: z.string().min(1).max(longestTitle) },
  note: { name: 'note', schema: z.string().min(1).max(longestNote) },
  set: { name: 'set', schema: z.string().regex(/^[a-z2-7]{20}$/) },
  width: { name: 'width', schema: z.int().min(leastWidth).max(mostWidth) },
  ratio: { name: 'ratio', schema: z.enum(ratioNames) },
  scale: { name: 'scale', schema: z.int().min(1).max(mostScale) },
  theme: { name: 'theme', schema: z.enum(themeNames).default('light') },
  embedTheme: { name: 'theme', schema: z.enum(embedThemes).default('light') },
  preset: { name: 'preset', schema: z.enum(presetNames) },
  font: { name: 'font', schema: z.enum(fontNames).default('embed') },
  rows: { name: 'rows', schema: z.enum(rowChoices).default('shown') },
  csvFor: { name: 'for', schema: z.enum(csvKinds).default('machine') },
  citeAs: { name: 'as', schema: z.enum(citationKinds).default('text') },
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
