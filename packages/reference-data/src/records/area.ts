import { areaKinds, areaLevels, successionRelations } from '@dinh/kpi/area';
import { z } from 'zod';
import { day, text } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const areaRecord = z.strictObject({
  id: text,
  /** The statistics office's code; null for districts and communes, which the set names but does not code. */
  code: text.nullable(),
  codeTable: text.nullable(),
  nameVi: text,
  nameEn: text,
  fullNameVi: text,
  kind: z.enum(areaKinds),
  level: z.enum(areaLevels),
  validFrom: day,
  validTo: day.nullable(),
  /** The region's key in the scheme of the area's layout; history is in `areaRegion`. */
  region: text.nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  isoCode: text.nullable(),
  wikidata: text.nullable(),
  capitalVi: text.nullable(),
  parentId: text.nullable(),
  /** The year of the layout of provinces the area belongs to: 1991, 1997, 2008 or 2025. */
  layout: z.int().nullable(),
  note: text.nullable(),
  ...releaseSpan,
});
export type AreaRecord = Readonly<z.infer<typeof areaRecord>>;

/** An area's name and kind over time: a renaming is no boundary change, so the id goes on. */
export const areaStatusRecord = z.strictObject({
  areaId: text,
  validFrom: day,
  validTo: day.nullable(),
  nameVi: text,
  nameEn: text,
  fullNameVi: text,
  kind: z.enum(areaKinds),
  decision: text.nullable(),
  decisionVi: text.nullable(),
  ...releaseSpan,
});
export type AreaStatusRecord = Readonly<z.infer<typeof areaStatusRecord>>;

export const areaRegionRecord = z.strictObject({
  areaId: text,
  scheme: text,
  region: text,
  validFrom: day,
  validTo: day.nullable(),
  ...releaseSpan,
});
export type AreaRegionRecord = Readonly<z.infer<typeof areaRegionRecord>>;

export const regionRecord = z.strictObject({
  scheme: text,
  region: text,
  nameVi: text,
  nameEn: text,
  validFrom: day,
  validTo: day.nullable(),
  decision: text,
  ...releaseSpan,
});
export type RegionRecord = Readonly<z.infer<typeof regionRecord>>;

export const aliasKinds = ['name', 'ascii', 'prefixed', 'english', 'special', 'iso'] as const;

export const areaAliasRecord = z.strictObject({
  areaId: text,
  alias: text,
  kind: z.enum(aliasKinds),
  ...releaseSpan,
});
export type AreaAliasRecord = Readonly<z.infer<typeof areaAliasRecord>>;

export const areaSuccessionRecord = z.strictObject({
  predecessorId: text,
  successorId: text,
  effective: day,
  relation: z.enum(successionRelations),
  /** The part of the predecessor that went to the successor: 1 is all of it, null unknown. */
  share: z.number().positive().max(1).nullable(),
  decision: text.nullable(),
  decisionVi: text.nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type AreaSuccessionRecord = Readonly<z.infer<typeof areaSuccessionRecord>>;
