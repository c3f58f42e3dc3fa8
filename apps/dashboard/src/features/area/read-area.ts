import { type ReadPoints, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { AreaAnswer } from '../../app/answers.ts';
import type { BasisOfDay } from '../../app/view-state.ts';
import type { readCatalogued } from '../basis/read-catalogued.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

type Packed = Parameters<typeof unpackRows>[0];

/**
 * Reads an area's figures on the boundaries of a day, with those of the areas that became it. Registers are
 * left aside: their counts stand in the list of heritage, which names its own units.
 */
export function readArea(
  { area, points, former }: Pick<AreaAnswer, 'area' | 'points' | 'former'>,
  { read, catalogue, basis }: { read: typeof readCatalogued; catalogue: Catalogue; basis: BasisOfDay },
): ReadPoints {
  const all = [...unpackRows<SeriesPoint>(points as Packed), ...unpackRows<SeriesPoint>(former as Packed)];
  const reads = [...Map.groupBy(all, ({ indicatorId }) => indicatorId)].flatMap(([id, ofIndicator]) => {
    const indicator = catalogue.indicatorById.get(id);
    if (!indicator || indicator.kind === 'distinct') return [];
    return [read({ indicator, points: ofIndicator, catalogue, basis, heritage: undefined })];
  });
  return {
    points: reads.flatMap((one) => one.points.filter(({ areaId }) => areaId === area.id)),
    day: reads[0]?.day ?? null,
    made: new Map(reads.flatMap(({ made }) => [...made])),
    partial: new Set(reads.flatMap(({ partial }) => [...partial])),
    rate: null,
  };
}
