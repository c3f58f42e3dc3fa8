import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSorts } from '../../app/coverage-state.ts';
import { orderRows } from './order-rows.ts';

const row = (id: string, name: string, known: number) => ({ id, name, known });
const rows = [row('3', 'Đà Nẵng', 2), row('2', 'Huế', 5), row('1', 'Hà Nội', 2), row('4', 'An Giang', 0)];
const region = (areaId: string, key: string, validFrom = '2008-08-01', validTo: string | null = null) => ({
  areaId,
  region: key,
  nameVi: key,
  nameEn: key,
  validFrom,
  validTo,
});
const regions = [
  region('1', 'north'),
  region('2', 'centre', '2008-08-01', '2025-06-30'),
  region('2', 'coast', '2025-07-01'),
  region('3', 'centre'),
];
const ids = (groups: ReturnType<typeof orderRows<(typeof rows)[number]>>) =>
  groups.map((group) => [group.region?.region ?? null, ...group.rows.map(({ id }) => id)]);

describe('orderRows', () => {
  it('puts the most complete first, equals by name as Vietnamese lists do', () => {
    expect(ids(orderRows(rows, { sort: 'complete', regions, on: '2025-06-30' }))).toEqual([[null, '2', '3', '1', '4']]);
    expect(ids(orderRows(rows, { sort: 'name', regions, on: '2025-06-30' }))).toEqual([[null, '4', '3', '1', '2']]);
  });

  it('groups by the region of the day, in the order of the codes, the unknown last', () => {
    expect(ids(orderRows(rows, { sort: 'region', regions, on: '2025-06-30' }))).toEqual([
      ['north', '1'],
      ['centre', '3', '2'],
      [null, '4'],
    ]);
    expect(ids(orderRows(rows, { sort: 'region', regions, on: '2025-07-01' }))).toEqual([
      ['north', '1'],
      ['coast', '2'],
      ['centre', '3'],
      [null, '4'],
    ]);
  });

  it('loses no row and depends on no order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), fc.constantFrom(...coverageSorts), (some, sort) => {
        const setting = { sort, regions, on: '2025-06-30' };
        const ordered = ids(orderRows(some, setting));
        expect(ordered.flatMap(([, ...own]) => own).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
        expect(ids(orderRows(some.toReversed(), setting))).toEqual(ordered);
      }),
    );
  });
});
