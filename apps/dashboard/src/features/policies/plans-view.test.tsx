import { packRows, type SeriesPoint, type WholeTarget } from '@dinh/kpi';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CompareAnswer, TargetRow, TargetsAnswer } from '../../app/answers.ts';
import { article, houses, makeArea, makeCatalogue, makePoint, nation, release } from '../../testing/fixtures.ts';
import { renderView } from '../../testing/render-view.tsx';
import { PlansView } from './plans-view.tsx';

const north = makeArea({ id: 'north', nameVi: 'Miền Bắc' });
const south = makeArea({ id: 'south', nameVi: 'Miền Nam' });
const gone = makeArea({ id: 'gone', nameVi: 'Nơi cũ', validTo: '2025-06-30' });
const catalogue = makeCatalogue({ areas: [nation, north, south, gone], successions: [] });

const target = (id: string, areaId: string, targetValue: number, targetPeriod = '2030'): TargetRow => ({
  ...{
    id,
    policyId: null,
    areaId,
    areaName: areaId,
    indicatorId: houses.id,
    baselinePeriod: null,
    baselineValue: null,
  },
  ...{ targetPeriod, targetValue, comparator: '>=', note: null, sourceId: article.id },
});
const national: WholeTarget<TargetRow> = { ...target('nation', 'VN', 80), targetValue: 80, targetPeriod: '2030' };
const reading = (areaId: string, numerator: number, denominator: number): SeriesPoint =>
  makePoint({ areaId, period: '2024', numerator, denominator, value: (100 * numerator) / denominator });
const points = packRows([reading('north', 60, 100), reading('south', 150, 300)]) as CompareAnswer['points'];

const show = (plans: readonly TargetRow[]) => {
  const targets: TargetsAnswer = { release, targets: [national, ...plans], policies: [], points, sources: [] };
  const sources = new Map([[article.id, article]]);
  const own = { national, indicator: houses, answer: { points }, targets, sources, asOf: release.date };
  return renderView(<PlansView {...own} />, { catalogue });
};

describe('PlansView', () => {
  it('adds plans up by their denominators, and says what each lacks: a case worked by hand', async () => {
    // (100·90 + 300·70)/400 = 75, 5 short of 80: the north 100·(80 − 90)/400 = −2.5, the south 300·10/400 = 7.5.
    await show([target('n', 'north', 90), target('s', 'south', 70)]);
    expect(document.body.textContent).toMatch(/của 2 trong 2 tỉnh, thành cộng lại là 75,0%, thiếu 5,0\sđiểm phần trăm/);
    const rowOf = (name: RegExp) => within(screen.getByRole('table')).getByRole('row', { name });
    expect(rowOf(/Miền Bắc/).textContent).toMatch(/90,0%.*−2,5/);
    expect(rowOf(/Miền Nam/).textContent).toMatch(/70,0%.*\+7,5/);
  });

  it('says that plans are too few, who has none, and which are for another deadline or of a place that is no more', async () => {
    await show([target('n', 'north', 90), target('s', 'south', 60, '2025'), target('g', 'gone', 85)]);
    const { textContent } = document.body;
    expect(textContent).toContain('mới có kế hoạch tính được trọng số của 1 trong 2 tỉnh, thành, chiếm 25%');
    expect(textContent).toContain('1 địa phương có kế hoạch cho thời hạn khác, không cộng vào: Miền Nam 60,0% (2025).');
    expect(textContent).toContain('1 địa phương nay không còn là đơn vị riêng, không cộng vào: Nơi cũ 85,0% (2030).');
    expect(
      screen.getByText('1 địa phương chưa có kế hoạch cùng thời hạn hoặc chưa có số liệu để tính trọng số'),
    ).toBeDefined();
  });

  it('says that nobody plans for the deadline', async () => {
    await show([target('s', 'south', 60, '2025')]);
    expect(document.body.textContent).toContain('Chưa tìm thấy kế hoạch cùng thời hạn của tỉnh, thành nào trong 2');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
