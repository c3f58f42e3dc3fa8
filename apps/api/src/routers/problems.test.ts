import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
let problems: Awaited<ReturnType<TestCaller['call']['problems']>>;
beforeAll(async () => {
  tested = await createTestCaller();
  problems = await tested.call.problems({});
});
afterAll(() => tested.database.drop());

const fixture = new URL('../../../../packages/reference-data/test/discrepancies.csv', import.meta.url);
const byHand = z
  .array(z.object({ id: z.string(), area_name: z.string(), indicator_id: z.string(), period: z.string() }))
  .parse(parse(readFileSync(fixture), { columns: true }));

/** Found by the share check. */
const shares = [2, 6, 7, 10, 12, 15, 17, 18, 19, 22, 24, 25, 31, 46, 47, 83, 84, 85];
/** Found as sources that differ in one cell. */
const sources = [51, 52, 58];

/** Found as a numerator above its denominator, and as falls of cumulative counts. */
const partsAbove = [33];
const falls = [67, 92, 93, 94, 95, 96, 97, 98];

/** The rest: why this page doesn't list it, or the check that takes it. */
const otherwise: Readonly<Record<string, readonly number[]>> = {
  'the printed share agrees, rounded or truncated': [
    1, 3, 4, 5, 8, 9, 11, 13, 14, 16, 20, 21, 23, 26, 27, 28, 29, 30, 37,
  ],
  'it compares two periods of a series with too few years, and too few peers, to tell a jump by': [
    38, 39, 42, 43, 44, 54, 59, 60, 61, 64, 65, 66, 69, 70, 89, 90, 91,
  ],
  'the children stand in a note or a title, not in rows beside their parent': [50, 56, 57, 68, 74],
  'two periods or two boundaries: no cell holds both figures': [40, 41, 53, 55, 62, 63, 72],
  'the second figure stands in a note or a title, not in a row': [34, 45, 48, 49, 71, 76, 77, 82, 87],
  'it compares targets or reviews, not observations': [35, 36, 73, 78, 79, 80, 81],
  'the page has no date, so the figure is in no series': [32, 75],
  'observations.csv has no such figures': [86, 88, 99],
};

function toNumber(id: string): number {
  return Number(id.replace('disc-', ''));
}

function rowsOf(numbers: readonly number[]): typeof byHand {
  return byHand.filter(({ id }) => numbers.includes(toNumber(id)));
}

describe('problems against the discrepancies found by hand', () => {
  it('places every one of them once', () => {
    const placed = [...shares, ...sources, ...partsAbove, ...falls, ...Object.values(otherwise).flat()];
    expect(placed.toSorted((a, b) => a - b)).toEqual(byHand.map(({ id }) => toNumber(id)));
  });

  it('finds the shares that don’t agree, and no other', () => {
    expect(problems.shares.map(({ indicatorId, period }) => `${indicatorId} ${period}`).toSorted()).toEqual(
      rowsOf(shares)
        .map(({ indicator_id, period }) => `${indicator_id} ${period}`)
        .toSorted(),
    );
    expect(problems.shares.filter(({ isFinding }) => !isFinding).map(({ hint }) => hint)).toEqual([
      'rounded-parts',
      'rounded-parts',
      'rounded-parts',
    ]);
  });

  it('finds the cells whose sources differ, and one that was overlooked', () => {
    const found = problems.differing.map(({ indicatorId, period }) => `${indicatorId} ${period}`);
    const known = rowsOf(sources).map(({ indicator_id, period }) => `${indicator_id} ${period}`);
    expect(found.filter((cell) => !known.includes(cell))).toEqual(['library-visits 2017']);
    expect(known.filter((cell) => !found.includes(cell))).toEqual([]);
  });

  it('finds the numerator above its denominator and the falls, and two falls that were overlooked', () => {
    const found = problems.findings.map((finding) => {
      const { kind, indicatorId, areaId, figure, others, severity } = finding;
      const from = others.map(({ period, value }) => `${period}: ${value}`).join();
      return [kind, severity, indicatorId, areaId, from, `${figure.period}: ${figure.value}`];
    });
    const houses = ['VN17-2008-huyen-lac-son', '', `2019: ${(267 / 252) * 100}`];
    const overlooked = [
      ['fall', 'note', 'national-relics', 'VN', '2020: 4000', '2021-01: 3560'],
      ['fall', 'finding', 'national-treasures', 'VN', '2024: 327', '2024-12: 294'],
    ];
    const known = [
      ['numerator-above-denominator', 'finding', 'village-culture-houses-coverage', ...houses],
      ['fall', 'finding', 'national-treasures', 'VN', '2017: 142', '2021-01: 127'],
      ['fall', 'finding', 'national-relics', 'VN01-2008', '2017-12: 1185', '2021-08: 1163'],
      ['fall', 'finding', 'special-national-relics', 'VN01-2008', '2021-08: 20', '2024-02: 16'],
      ['fall', 'finding', 'national-relics', 'VN22-2008', '2009-08-14: 60', '2024: 55'],
      ['fall', 'note', 'provincial-relics', 'VN', '2021-01: 10109', '2023-11: 10000'],
      ['fall', 'finding', 'special-national-relics', 'VN', '2021-01-06: 119', '2021-01: 112'],
      ['fall', 'finding', 'special-national-relics', 'VN', '2024: 138', '2024-12: 130'],
      ['fall', 'finding', 'national-relics', 'VN48-2008', '2017-08: 18', '2019-04: 17'],
    ];
    expect(known).toHaveLength(partsAbove.length + falls.length);
    expect(found.map(String).toSorted()).toEqual([...known, ...overlooked].map(String).toSorted());
  });

  it('finds none of the others', () => {
    const found = new Set(
      [...problems.shares, ...problems.differing].map(({ indicatorId, period }) => `${indicatorId} ${period}`),
    );
    const taken = new Set([...rowsOf(shares), ...rowsOf(sources)].map((row) => `${row.indicator_id} ${row.period}`));
    const others = rowsOf(Object.values(otherwise).flat()).map((row) => `${row.indicator_id} ${row.period}`);
    expect(others.filter((cell) => found.has(cell) && !taken.has(cell))).toEqual([]);
  });

  it('agrees where the list says that the share is rounded or truncated', async () => {
    const rows = rowsOf(otherwise['the printed share agrees, rounded or truncated'] ?? []);
    const { areas } = await tested.call.catalogue({});
    const readings = await Promise.all(
      rows.map(async ({ id, area_name, indicator_id, period }) => {
        const names = area_name.split(', ');
        const candidates = areas.filter(({ nameVi, fullNameVi, otherNames }) =>
          [nameVi, fullNameVi, ...otherNames].some((name) => name === area_name || name === names[0]),
        );
        const cells = await Promise.all(
          candidates.map((area) => tested.call.cell({ indicatorId: indicator_id, areaId: area.id, period })),
        );
        return [id, cells.some(({ point }) => point?.agrees === true)];
      }),
    );
    expect(readings).toEqual(rows.map(({ id }) => [id, true]));
  });
});

describe('problems', () => {
  it('lists what fits no area, came after its area’s end or has no date', () => {
    expect(problems.notPlaced.map(({ areaId, areaName }) => [areaId, areaName])).toEqual([
      [null, 'Hà Nội (ngoại thành)'],
      [null, 'Hà Nội (nội thành)'],
      [null, 'Hà Nội (nội thành)'],
      [null, "Huyện M'Đrắk, Đắk Lắk"],
      [null, "Huyện M'Đrắk, Đắk Lắk"],
    ]);
    expect(problems.afterEnd.map(({ areaId, period }) => [areaId, period])).toEqual([
      ['VN30-2008', '2025-08'],
      ['VN31-2008', '2025-08'],
    ]);
    expect(problems.undated).toHaveLength(13);
    expect(problems.undated.every(({ period }) => period === null)).toBe(true);
  });

  it('gives the source of every row', () => {
    const known = new Set(problems.sources.map(({ id }) => id));
    const figures = problems.findings.flatMap(({ figure, others }) => [figure, ...others]);
    const rows = [...problems.shares, ...problems.differing, ...problems.notPlaced, ...problems.undated, ...figures];
    expect(rows.filter(({ sourceId }) => !known.has(sourceId))).toEqual([]);
  });

  it('refuses an unknown release', async () => {
    expect(await refusalOf(tested.call.problems({ release: 3 }), {})).toMatchObject({ field: 'release', seen: '3' });
  });
});
