import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';
import { regionsOfAreas } from './regions-of-areas.ts';

/**
 * What the provinces of a day are, for areas to be compared by: the latest of each figure. Null for what
 * is not known.
 */
export async function selectAreaFeatures(db: Kysely<Database>, release: number, day: string) {
  const [areas, populations, urban, sizes, units, regions] = await Promise.all([
    db
      .selectFrom('area')
      .where(heldBy('area', release))
      .where('level', '=', 'province')
      .where('validFrom', '<=', day)
      .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
      .select(['id', 'nameVi', 'nameEn', 'kind', 'validTo'])
      .orderBy('id')
      .execute(),
    db
      .selectFrom('areaPopulation')
      .where(heldBy('areaPopulation', release))
      .where('preferred', '=', true)
      .distinctOn('areaId')
      .select(['areaId', 'year', 'population'])
      .orderBy('areaId')
      .orderBy('year', 'desc')
      .execute(),
    db
      .selectFrom('areaPopulation')
      .where(heldBy('areaPopulation', release))
      .where('urban', 'is not', null)
      .distinctOn('areaId')
      .select(['areaId', 'population', 'urban'])
      .orderBy('areaId')
      .orderBy('year', 'desc')
      .execute(),
    db
      .selectFrom('areaSize')
      .where(heldBy('areaSize', release))
      .distinctOn('areaId')
      .select(['areaId', 'areaKm2'])
      .orderBy('areaId')
      .orderBy('year', 'desc')
      .execute(),
    db
      .selectFrom('unitCount')
      .where(heldBy('unitCount', release))
      .where('date', '<=', day)
      .distinctOn('areaId')
      .select(['areaId', 'communes'])
      .orderBy('areaId')
      .orderBy('date', 'desc')
      .execute(),
    regionsOfAreas(db, release)
      .where('areaRegion.validFrom', '<=', day)
      .where((eb) => eb.or([eb('areaRegion.validTo', 'is', null), eb('areaRegion.validTo', '>=', day)]))
      .select(['areaRegion.areaId', 'region.region'])
      .execute(),
  ]);
  const index = <Row extends { readonly areaId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
    new Map(rows.map((row) => [row.areaId, row]));
  const found = {
    population: index(populations),
    urban: index(urban),
    size: index(sizes),
    units: index(units),
    region: index(regions),
  };
  return areas.map((area) => {
    const counted = found.urban.get(area.id);
    return {
      ...area,
      population: found.population.get(area.id)?.population ?? null,
      populationYear: found.population.get(area.id)?.year ?? null,
      km2: found.size.get(area.id)?.areaKm2 ?? null,
      communeUnits: found.units.get(area.id)?.communes ?? null,
      /** People in towns, and all who were counted with them. */
      urban: counted?.urban ?? null,
      urbanOf: counted?.population ?? null,
      region: found.region.get(area.id)?.region ?? null,
    };
  });
}
