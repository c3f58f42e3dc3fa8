import type { Indicator } from '@dinh/kpi';
import { sdmxCodelists } from '../sdmx-ids.ts';
import type { SdmxCodelistId } from './artefact.ts';
import type { SdmxAvailability } from './describe-constraint.ts';

/** The codes that occur in what there is, by their lists; statuses are few and stay whole. */
export function listUsedCodes(
  { cube, sourceIds }: Pick<SdmxAvailability, 'cube' | 'sourceIds'>,
  indicators: readonly Pick<Indicator, 'id' | 'unit'>[],
): ReadonlyMap<SdmxCodelistId, ReadonlySet<string>> {
  const indicatorIds = new Set(cube.INDICATOR ?? indicators.map(({ id }) => id));
  const units = indicators.filter(({ id }) => indicatorIds.has(id)).map(({ unit }) => unit);
  const used: readonly (readonly [SdmxCodelistId, readonly string[] | undefined])[] = [
    [sdmxCodelists.FREQ, cube.FREQ],
    [sdmxCodelists.REF_AREA, cube.REF_AREA],
    [sdmxCodelists.INDICATOR, cube.INDICATOR],
    [sdmxCodelists.UNIT_MEASURE, units],
    [sdmxCodelists.SOURCE, sourceIds],
  ];
  return new Map(used.flatMap(([list, codes]) => (codes === undefined ? [] : [[list, new Set(codes)] as const])));
}
