import { createTranslator } from '@dinh/i18n';
import type { ReadPoints } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../../app/answers.ts';
import { article, haiPhong, houses, makeCatalogue, makePoint, newHaiPhong } from '../../testing/fixtures.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { assessPageTargets } from './assess-page-targets.ts';

const target = (areaId: string): TargetRow => ({
  ...{ id: `of-${areaId}`, policyId: null, areaId, areaName: areaId, indicatorId: houses.id, sourceId: article.id },
  ...{ baselinePeriod: null, baselineValue: null, targetPeriod: '2030', targetValue: 80, comparator: '>=', note: null },
});
const figure = (areaId: string, period: string, value: number) =>
  makePoint({ ...{ areaId, period, value, indicatorId: houses.id }, numerator: null, denominator: null });
const stored = [figure(haiPhong.id, '2020', 50), figure(haiPhong.id, '2024', 58)];
const made = [figure(newHaiPhong.id, '2020', 40), figure(newHaiPhong.id, '2024', 49)];

function assess(read: Partial<ReadPoints> = {}) {
  return assessPageTargets({
    targets: [target(haiPhong.id), target(newHaiPhong.id)],
    policies: [],
    points: stored,
    read: { ...readAsReported(stored), ...read },
    catalogue: makeCatalogue(),
    method: 'path',
  });
}
const judgedOf = ({ assessed }: ReturnType<typeof assess>) => assessed.map(({ reading }) => reading?.value ?? null);
const onDay = { points: made, day: '2026-01-15' };

describe('assessPageTargets', () => {
  it('judges on the day of the release by the figures as reported', () => {
    const found = assess();
    expect([found.asOf, found.method]).toEqual(['2026-01-15', 'path']);
    expect(judgedOf(found)).toEqual([58, null]);
  });

  it('reads the areas of a day as they were put together, every other area as reported', () => {
    expect(judgedOf(assess(onDay))).toEqual([58, 49]);
  });

  it('holds neither a figure of a part nor a rate against a target', () => {
    expect(judgedOf(assess({ ...onDay, partial: new Set(made) }))).toEqual([58, null]);
    const rate = { counted: houses, sources: [], years: new Map() };
    expect(judgedOf(assess({ ...onDay, rate }))).toEqual([58, null]);
  });

  it('draws the targets of the series it is given, and of no other indicator', () => {
    const { draw } = assess();
    const series = [{ id: haiPhong.id, name: 'Hải Phòng', points: [] }];
    const figureOf = (indicatorId: string) =>
      draw({
        ...{ indicatorId, series, thingsName: null, t: createTranslator('vi') },
        style: { unit: 'percent', decimals: 1 },
      }).targets.map(({ id }) => id);
    expect(figureOf(houses.id)).toEqual([`of-${haiPhong.id}`]);
    expect(figureOf('clubs')).toEqual([]);
  });
});
