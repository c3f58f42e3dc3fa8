import { describe, expect, it } from 'vitest';
import { loadReferenceSet } from './load-reference-set.ts';
import { recordSchemas, type TableName, tableNames } from './records/record-schemas.ts';
import { tablesAt } from './reference-set.ts';

const set = loadReferenceSet();
const tables = tablesAt(set, 1);

describe('the reference set', () => {
  it('holds every row of every file, loaded or listed as not placed', () => {
    expect(set.accounting.map(({ file, rows, loaded, notPlaced }) => [file, rows, loaded, notPlaced])).toEqual([
      ['sources.csv', 431, 431, 0],
      ['geo_sources.csv', 16, 16, 0],
      ['regions.csv', 12, 12, 0],
      ['areas.csv', 160, 160, 0],
      ['area_status.csv', 92, 92, 0],
      ['area_regions.csv', 97, 97, 0],
      ['aliases.csv', 1032, 1032, 0],
      ['area_km2.csv', 87, 87, 0],
      ['unit_counts.csv', 824, 824, 0],
      ['lineage.csv', 71, 71, 0],
      ['population.csv', 1316, 1316, 0],
      ['census_2019.csv', 64, 64, 0],
      ['indicators.csv', 156, 156, 0],
      ['policies.csv', 70, 69, 1],
      ['policy_links.csv', 46, 46, 0],
      ['targets.csv', 176, 174, 2],
      ['reviews.csv', 5, 5, 0],
      ['review_points.csv', 45, 45, 0],
      ['values.csv', 75, 75, 0],
      ['exchanges.csv', 9, 9, 0],
      ['registers.csv', 8, 8, 0],
      ['register_indicators.csv', 6, 6, 0],
      ['heritage_items.csv', 900, 900, 0],
      ['undated.csv', 13, 6, 7],
      ['observations.csv', 943, 938, 5],
      ['boundaries.csv', 1, 1, 0],
    ]);
  });

  it('lists the rows it could not place with their printed name', () => {
    const listed = set.notPlaced.filter(({ file }) => file === 'observations.csv').map(({ areaName }) => areaName);
    expect(listed).toEqual([
      "Huyện M'Đrắk, Đắk Lắk",
      "Huyện M'Đrắk, Đắk Lắk",
      'Hà Nội (ngoại thành)',
      'Hà Nội (nội thành)',
      'Hà Nội (nội thành)',
    ]);
    expect(tables.observation.filter(({ areaId }) => areaId === null).map(({ areaName }) => areaName)).toEqual(listed);
  });

  it.each(tableNames)('has rows of %s as its schema says', (name: TableName) => {
    expect(tables[name].length).toBeGreaterThan(0);
    const rejected = tables[name].flatMap((row) => recordSchemas[name].safeParse(row).error?.issues ?? []);
    expect(rejected).toEqual([]);
  });

  it('has the 63 provinces of before July 2025 and the 34 of after', () => {
    const on = (day: string): number =>
      tables.area.filter(
        ({ level, validFrom, validTo }) =>
          level === 'province' && validFrom <= day && (validTo === null || validTo >= day),
      ).length;
    expect([on('2008-08-01'), on('2025-06-30'), on('2025-07-01'), on('2026-11-22')]).toEqual([63, 63, 34, 34]);
  });

  it('gives Hải Phòng 2024 as the article does, on the units of the day', () => {
    const source = 'sovhtt-hn-haiphong-exchange-2024';
    const rows = tables.observation.filter(({ areaId, sourceId }) => areaId === 'VN31-2008' && sourceId === source);
    const found = rows.map((row) => [row.indicatorId, row.value, row.numerator, row.denominator, row.reportedShare]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['district-cultural-centres-coverage', 100, 15, 15, '100.0'],
        ['commune-cultural-centres-coverage', (190 / 217) * 100, 190, 217, '87.5'],
        ['village-culture-houses-coverage', (1186 / 1761) * 100, 1186, 1761, '63.7'],
        ['cultural-clubs', 1739, null, null, null],
        ['sports-clubs', 2730, null, null, null],
        ['community-art-troupes', 1355, null, null, null],
      ]),
    );
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2024-11']));
  });

  it('computes every value that has both parts, and keeps what was printed beside it', () => {
    const factor = new Map(tables.indicator.map((indicator) => [indicator.id, indicator.factor]));
    const withParts = tables.observation.filter((row) => row.numerator !== null && row.denominator !== null);
    expect(withParts).toHaveLength(209);
    for (const row of withParts) {
      const scaled = Number(row.numerator) * Number(factor.get(row.indicatorId));
      expect(row.value).toBe(scaled / Number(row.denominator));
      expect(row.printedValue).toMatch(/^\d+(\.\d+)?$/);
    }
  });

  it('places the two counts of a former territory a month after their areas ended', () => {
    const rows = tables.observation.filter(({ note }) => note === 'former territory');
    expect(rows.map(({ areaId, areaName, period, value }) => [areaId, areaName, period, value])).toEqual([
      ['VN30-2008', 'Hải Dương (before 2025-07)', '2025-08', 3038],
      ['VN31-2008', 'Hải Phòng (before 2025-07)', '2025-08', 943],
    ]);
  });

  it('tells the edition of a source from the source', () => {
    const editions = Map.groupBy(tables.unitCount, ({ sourceId }) => sourceId);
    expect([...editions.keys()]).toEqual(['census2019', 'nso_codes']);
    expect(new Set(editions.get('census2019')?.map(({ sourceEdition }) => sourceEdition))).toEqual(new Set([null]));
    expect(new Set(editions.get('nso_codes')?.map(({ sourceEdition }) => sourceEdition)).size).toBe(13);
  });

  it('joins the census to the population, urban and rural', () => {
    const census = tables.areaPopulation.filter(({ series }) => series === 'census');
    expect(census).toHaveLength(64);
    expect(census.find(({ areaId }) => areaId === 'VN')).toMatchObject({
      year: 2019,
      population: 96208984,
      urban: 33122548,
      rural: 63086436,
    });
    expect(tables.areaPopulation.filter(({ urban }) => urban !== null)).toHaveLength(64);
  });

  it('says in both languages what the parts of every ratio count', () => {
    for (const { kind, numeratorVi, numeratorEn, denominatorVi, denominatorEn } of tables.indicator) {
      const parts = [numeratorVi, numeratorEn, denominatorVi, denominatorEn];
      expect(new Set(parts.map((part) => part !== null))).toEqual(new Set([kind === 'ratio']));
    }
  });

  it('gives each policy the area its name meant on its dates', () => {
    const areaOf = new Map(tables.policy.map(({ id, scopeAreaId }) => [id, scopeAreaId]));
    expect(areaOf.get('hp-ctr33-2015')).toBe('VN31-2008');
    expect(areaOf.get('dn-plan192')).toBe('VN48-2025');
    expect(areaOf.get('hue-ctr312')).toBe('VN46-2008');
    expect(areaOf.get('hn-ctr29')).toBe('VN01-2008');
    // Its page is of 2026 and it has no date: the city of before or after the merger, nobody knows.
    expect(areaOf.get('hcm-ctrhd03')).toBeNull();
  });

  it('refuses a release it does not have', () => {
    expect(() => tablesAt(set, 2)).toThrow(new RangeError('Not a release: 2'));
  });

  it('names every decision on an area in both languages, or in neither', () => {
    const decided = [...tables.areaStatus, ...tables.areaSuccession].filter(({ decision }) => decision !== null);
    expect(decided).toHaveLength(96);
    for (const { decision, decisionVi } of decided) {
      const [number] = /\d+\/\d{4}\/QH\d+/.exec(decision ?? '') ?? [];
      expect(decision).toMatch(/^Resolution /);
      expect(decisionVi).toMatch(/^Nghị quyết số /);
      expect(decisionVi).toContain(number);
    }
    const undecided = tables.areaStatus.filter(({ decision }) => decision === null);
    expect(undecided.filter(({ decisionVi }) => decisionVi !== null)).toEqual([]);
  });
});
