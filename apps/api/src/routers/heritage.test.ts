import { type PackedRows, unpackRows } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

interface Item {
  readonly id: string;
  readonly sourceId: string;
}

describe('heritage', () => {
  it('gives every item with its source, the registers, and the nation’s reported totals', async () => {
    const { items, registers, reported, sources } = await tested.call.heritage({});
    const rows = unpackRows<Item>(items as PackedRows);
    expect(rows).toHaveLength(900);
    const known = new Set(sources.map(({ id }) => id));
    expect([...rows, ...reported].every(({ sourceId }) => known.has(sourceId))).toBe(true);
    expect(registers).toHaveLength(8);
    expect(registers.find(({ designation }) => designation === 'national-ich')).toMatchObject({
      completeTo: '2023-05-08',
      expected: 486,
    });
    const relics = reported.filter(({ indicatorId }) => indicatorId === 'special-national-relics');
    expect(relics.map(({ period, value }) => [period, value])).toContainEqual(['2025-09-11', 151]);
    expect(new Set(reported.map(({ areaId }) => areaId))).toEqual(new Set(['VN']));
  });

  it('refuses an unknown release', async () => {
    expect(await refusalOf(tested.call.heritage({ release: 99 }), { release: 99 })).toMatchObject({ field: 'release' });
  });
});
