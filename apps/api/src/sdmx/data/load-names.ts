import { findAreas, findIndicators, selectAllSources, selectAreas, selectIndicators } from '@dinh/db/queries';
import { nameCodes, type SdmxDataAsking, type SdmxNames } from '@dinh/publish/sdmx';
import type { LoadedData } from '../../context.ts';
import type { Release } from '../../releases.ts';

/** True where a message says what its codes are called. */
function givesNames({ format, labels }: SdmxDataAsking): boolean {
  return format === 'json' || (format === 'csv' && labels !== 'id');
}

/** What a message calls things: its codes only where it gives names at all. */
export async function loadNames(
  { db }: LoadedData,
  { number, dataSet }: Release,
  asking: SdmxDataAsking,
): Promise<SdmxNames> {
  if (!givesNames(asking)) return nameCodes({ dataSet, areas: [], indicators: [], sources: [] });
  const { areaIds, indicatorIds } = asking;
  const [areas, indicators, sources] = await Promise.all([
    areaIds ? findAreas(db, number, areaIds) : selectAreas(db, number),
    indicatorIds ? findIndicators(db, number, indicatorIds) : selectIndicators(db, number),
    selectAllSources(db, number),
  ]);
  return nameCodes({ dataSet, areas, indicators, sources });
}
