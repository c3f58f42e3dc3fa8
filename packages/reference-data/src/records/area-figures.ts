import { z } from 'zod';
import { count, day, text, year } from './field.ts';
import { releaseSpan } from './release-span.ts';

export const areaSizeRecord = z.strictObject({
  areaId: text,
  year,
  areaKm2: z.number().positive(),
  method: text,
  /** Half the width of the range the figure stands for, itself rounded: 0 is under 0.05 km². */
  precisionKm2: z.number().nonnegative().nullable(),
  sourceId: text,
  ...releaseSpan,
});
export type AreaSizeRecord = Readonly<z.infer<typeof areaSizeRecord>>;

/** Districts and communes of an area on a day; `districts` and `communes` are the sums of their kinds. */
export const unitCountRecord = z.strictObject({
  areaId: text,
  date: day,
  districts: count,
  communes: count,
  wards: count,
  townships: count,
  ruralCommunes: count,
  specialZones: count,
  urbanDistricts: count,
  towns: count,
  cities: count,
  ruralDistricts: count,
  sourceId: text,
  /** The numbered edition of a source that has several, such as `v2.4.1` of the code lists. */
  sourceEdition: text.nullable(),
  note: text.nullable(),
  ...releaseSpan,
});
export type UnitCountRecord = Readonly<z.infer<typeof unitCountRecord>>;

/**
 * Ways of counting people that must not be mixed: the statistics office's yearly average (and sums of
 * it over merged areas), the census, and the administrative count of 2024-12-31.
 */
export const populationSeries = ['nso_avg', 'nso_avg_sum', 'census', 'admin_2024-12-31'] as const;
export type PopulationSeries = (typeof populationSeries)[number];

export const areaPopulationRecord = z.strictObject({
  areaId: text,
  year,
  series: z.enum(populationSeries),
  population: count,
  /** Known for the census only. */
  urban: count.nullable(),
  rural: count.nullable(),
  /** True for the one series to use of this area and year. */
  preferred: z.boolean(),
  sourceId: text,
  ...releaseSpan,
});
export type AreaPopulationRecord = Readonly<z.infer<typeof areaPopulationRecord>>;
