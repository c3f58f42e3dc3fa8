import { countedDesignations } from '@dinh/kpi/heritage';
import { describe, expect, it } from 'vitest';
import { loadReferenceSet } from '../load-reference-set.ts';
import { tablesAt } from '../reference-set.ts';
import { adding, withChangedData } from '../testing/changed-data.ts';

const tables = tablesAt(loadReferenceSet(), 1);
const ids = countedDesignations.map((designation) => `register-${designation}`);

function series(indicatorId: string, areaId: string): readonly (readonly [string, number | null, boolean | null])[] {
  return tables.observation
    .filter((row) => row.indicatorId === indicatorId && row.areaId === areaId)
    .map(({ period, value, complete }) => [period, value, complete]);
}

describe('deriveRegisters', () => {
  it('adds an indicator and a source for each of the six counted designations', () => {
    const indicators = tables.indicator.filter(({ kind }) => kind === 'distinct');
    expect(indicators.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(tables.indicator).toHaveLength(156 + 6);
    for (const { family, measure, cumulative, direction, levels, decimals, factor } of indicators) {
      expect([family, measure, cumulative, direction, decimals, factor]).toEqual([
        'heritage',
        'stock',
        true,
        'up',
        0,
        1,
      ]);
      expect(levels).toEqual(['province', 'country']);
    }
    const sources = tables.source.filter(({ kind }) => kind === 'register');
    expect(sources.map(({ id, publisher, url }) => [id, publisher, url]).toSorted()).toEqual(
      ids.map((id) => [id, 'Dinh', null]).toSorted(),
    );
  });

  it('counts the nation from the first year to the last that the register is complete for', () => {
    const ich = series('register-national-ich', 'VN');
    expect(ich.at(0)).toEqual(['2012', 33, true]);
    expect(ich.at(-1)).toEqual(['2022', 443, true]);
    expect(series('register-national-treasure', 'VN').at(-1)).toEqual(['2017', 142, true]);
    expect(series('register-unesco-world-heritage', 'VN').at(-1)).toEqual(['2025', 9, true]);
  });

  it('never calls a count complete where no day is known to which the register is', () => {
    const relics = tables.observation.filter(({ indicatorId }) => indicatorId === 'register-special-national-relic');
    expect(new Set(relics.map(({ complete }) => complete))).toEqual(new Set([false]));
    expect(series('register-special-national-relic', 'VN').at(-1)).toEqual(['2025', 144, false]);
  });

  it('gives every area of each year a figure, zeros included, under the name of the day', () => {
    const cities = tables.observation.filter(({ indicatorId }) => indicatorId === 'register-unesco-creative-city');
    const perYear = Map.groupBy(cities, ({ period }) => period);
    expect([...perYear].map(([period, rows]) => [period, rows.length])).toEqual([
      ['2019', 64],
      ['2020', 64],
      ['2021', 64],
      ['2022', 64],
      ['2023', 64],
      ['2024', 64],
      ['2025', 35],
    ]);
    const hue = tables.observation.filter(
      ({ indicatorId, areaId }) => indicatorId === 'register-unesco-ich' && areaId === 'VN46-2008',
    );
    const nameIn = new Map(hue.map(({ period, areaName }) => [period, areaName]));
    expect([nameIn.get('2003'), nameIn.get('2024'), nameIn.get('2025')]).toEqual([
      'Thừa Thiên Huế',
      'Thừa Thiên Huế',
      'Huế',
    ]);
  });

  it('counts the items of both predecessors once in a merged area', () => {
    const of = (areaId: string, period: string): number | null | undefined =>
      series('register-unesco-world-heritage', areaId).find(([year]) => year === period)?.[1];
    expect([of('VN31-2008', '2024'), of('VN30-2008', '2024'), of('VN22-2008', '2024')]).toEqual([0, 0, 1]);
    expect(of('VN31-2008', '2025')).toBeUndefined();
  });

  it('counts each release from its own items, and leaves the earlier one as it was', () => {
    const item = 'whs-new,New site,Di sản mới,unesco-world-heritage,VN,Cả nước,2025-01-01,,dsvh-world-heritage,,2,';
    const edits = {
      'releases.csv': adding(`2,2026-12-31,${'0'.repeat(64)},`),
      'heritage_items.csv': adding(item),
    };
    withChangedData(edits, (folder) => {
      const later = loadReferenceSet(folder);
      const nationIn = (release: number): number | null | undefined =>
        tablesAt(later, release).observation.find(
          (row) => row.indicatorId === 'register-unesco-world-heritage' && row.areaId === 'VN' && row.period === '2025',
        )?.value;
      expect([nationIn(1), nationIn(2)]).toEqual([9, 10]);
      expect(tablesAt(later, 1).observation).toHaveLength(tables.observation.length);
      expect(tablesAt(later, 2).indicator).toHaveLength(156 + 6);
    });
  });
});
