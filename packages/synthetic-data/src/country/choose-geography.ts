import { isListedInFull, isValidOn } from '@dinh/kpi/area';
import type { ReferenceTables } from '@dinh/reference-data';
import { type AreaRow, type Country, mergerDay, type Province } from './country.ts';

const layoutDay = '2024-12-31';
const countDay = '2019-04-01';

function isProvinceOn(day: string): (area: AreaRow) => boolean {
  return (area) => area.level === 'province' && isValidOn(area, day);
}

function byId(a: AreaRow, b: AreaRow): number {
  return a.id < b.id ? -1 : 1;
}

/** Districts and communes of the reference set go: it has only those that its figures name. */
function keepGeography(tables: ReferenceTables): Country['tables'] {
  const area = tables.area.filter(({ level }) => isListedInFull(level));
  const kept = new Set(area.map(({ id }) => id));
  const ofKept = ({ areaId }: { readonly areaId: string }): boolean => kept.has(areaId);
  return {
    region: tables.region,
    area,
    areaStatus: tables.areaStatus.filter(ofKept),
    areaRegion: tables.areaRegion.filter(ofKept),
    areaAlias: tables.areaAlias.filter(ofKept),
    areaSize: tables.areaSize.filter(ofKept),
    unitCount: tables.unitCount.filter(ofKept),
    areaSuccession: tables.areaSuccession.filter(
      ({ predecessorId, successorId }) => kept.has(predecessorId) && kept.has(successorId),
    ),
    areaPopulation: tables.areaPopulation.filter(ofKept),
    boundary: tables.boundary,
  };
}

/**
 * Takes the real areas and what is known of their extent and people from the tables of a release.
 *
 * @throws RangeError where the layout or the count of communes of a province is missing.
 */
export function chooseGeography(tables: ReferenceTables): Country {
  const geography = keepGeography(tables);
  const nation = geography.area.find(({ level }) => level === 'country');
  if (!nation) throw new RangeError('tables hold no country');
  const successorOf = new Map(
    geography.areaSuccession
      .filter(({ effective }) => effective === mergerDay)
      .map(({ predecessorId, successorId }) => [predecessorId, successorId]),
  );
  const counts = new Map(
    geography.unitCount.filter(({ date }) => date === countDay).map((row) => [row.areaId, row] as const),
  );
  const provinces = geography.area
    .filter(isProvinceOn(layoutDay))
    .toSorted(byId)
    .map((area, index): Province => {
      const count = counts.get(area.id);
      if (!count) throw new RangeError(`No count of communes on ${countDay}: ${area.id}`);
      const { communes, districts } = count;
      return { area, index, communes, districts, successorId: successorOf.get(area.id) ?? area.id };
    });
  const merged = geography.area
    .filter(isProvinceOn(mergerDay))
    .toSorted(byId)
    .map((area) => ({ area, predecessors: provinces.filter(({ successorId }) => successorId === area.id) }));
  return { nation, provinces, merged, tables: geography };
}
