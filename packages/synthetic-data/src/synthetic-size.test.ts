import type { ObservationRecord } from '@dinh/reference-data';
import { describe, expect, it } from 'vitest';
import { faultCells } from './cases/fault-cells.ts';
import { toIndicatorId } from './indicators/indicator-plan.ts';
import { createSyntheticSet } from './synthetic-set.ts';
import { largestSize } from './synthetic-size.ts';

function rowsOf(set: ReturnType<typeof createSyntheticSet>, indicatorId: string): readonly ObservationRecord[] {
  return [...set.tables.observation.rowsOf(indicatorId)];
}

describe('a country with districts and communes', () => {
  const asked = 800_000;
  const set = createSyntheticSet(asked);
  const { area } = set.tables;

  it('has about as many observations as asked for', () => {
    expect(set.tables.observation.countAdded(1) / asked).toBeGreaterThan(0.97);
    expect(set.tables.observation.countAdded(1) / asked).toBeLessThan(1.03);
  });

  it('has the same provinces as one without', () => {
    const provinces = rowsOf(set, 'synthetic-13').filter(
      ({ areaLevel }) => areaLevel === 'province' || areaLevel === 'country',
    );
    const alone = rowsOf(createSyntheticSet(), 'synthetic-13').filter(({ releaseFrom }) => releaseFrom === 1);
    expect(provinces).toEqual(alone.map((row) => ({ ...row, releaseTo: null })));
  });

  it.each([
    ['synthetic-02', 'value'],
    ['synthetic-21', 'value'],
    ['synthetic-01', 'numerator'],
    ['synthetic-27', 'denominator'],
  ] as const)('has children of %s that sum to their parent’s %s', (indicatorId, part) => {
    const rows = rowsOf(set, indicatorId).filter(({ period }) => period === '2016');
    const faulty = new Set(faultCells.map((cell) => `${toIndicatorId(cell.indicator)} ${cell.areaId} ${cell.year}`));
    const isSound = (row: ObservationRecord): boolean => !faulty.has(`${row.indicatorId} ${row.areaId} ${row.period}`);
    const exact = rows.filter((row) => row.status !== 'approximate' && isSound(row));
    // The first of a cell's sources is its own.
    const byArea = new Map(exact.toReversed().map((row) => [row.areaId, row]));
    const families = Map.groupBy(
      area.filter(({ level }) => level === 'district' || level === 'commune'),
      ({ parentId }) => parentId,
    );
    let compared = 0;
    for (const [parentId, children] of families) {
      const own = children.map(({ id }) => byArea.get(id)?.[part] ?? null);
      const parent = byArea.get(parentId)?.[part] ?? null;
      if (parent === null || own.includes(null)) continue;
      compared += 1;
      expect(own.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(parent, 6);
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('has parts that are possible, and titles that are not lost', () => {
    const shares = rowsOf(set, 'synthetic-13').filter(
      ({ areaLevel }) => areaLevel === 'commune' || areaLevel === 'district',
    );
    expect(shares.length).toBeGreaterThan(1000);
    expect(
      shares.filter(({ numerator, denominator }) => (numerator ?? 0) < 0 || (numerator ?? 0) > (denominator ?? 0)),
    ).toEqual([]);
    const titles = Map.groupBy(
      rowsOf(set, 'synthetic-12').filter(({ areaLevel }) => areaLevel === 'commune'),
      ({ areaId }) => areaId,
    );
    const falls = [...titles.values()].filter((own) =>
      own.some(({ value }, at) => (value ?? 0) < (own[at - 1]?.value ?? 0)),
    );
    expect(titles.size).toBeGreaterThan(100);
    expect(falls).toEqual([]);
  });

  it('has a number or a reason in every cell, whatever the indicator', () => {
    const cells = set.tables.observation.indicatorIds.flatMap((id) =>
      rowsOf(set, id).filter(({ value, absence }) => (value === null ? absence === null : !Number.isFinite(value))),
    );
    expect(cells).toEqual([]);
  });

  it('names its districts and communes as made up, each once and within its parent', () => {
    const below = area.filter(({ level }) => level === 'district' || level === 'commune');
    expect(below.every(({ nameVi, nameEn }) => nameVi.includes('giả lập') && nameEn.startsWith('Synthetic'))).toBe(
      true,
    );
    expect(new Set(area.map(({ id }) => id)).size).toBe(area.length);
    const ids = new Set(area.map(({ id }) => id));
    expect(below.every(({ parentId }) => parentId !== null && ids.has(parentId))).toBe(true);
  });

  it.each([99_999, largestSize + 1, 1.5, Number.NaN])('refuses the size %d', (size) => {
    expect(() => createSyntheticSet(size)).toThrow(RangeError);
  });
});
