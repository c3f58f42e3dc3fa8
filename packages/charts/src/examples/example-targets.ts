import { assessTargets, findTargetCourses, type TargetRow, type TargetSeriesPoint } from '@dinh/kpi';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { FigureTargets } from '../figure/figure-target.ts';
import { toFigureTargets } from '../targets/index.ts';
import { exampleTranslate } from './example-data.ts';

/** A made-up target of a place, from the plan that began in 2016. */
export function exampleTarget(
  id: string,
  areaId: string,
  asked: Pick<TargetRow, 'comparator' | 'targetValue' | 'targetPeriod'> & Partial<TargetRow>,
): TargetRow {
  return {
    ...{ id, policyId: 'plan', areaId, indicatorId: 'share', note: null },
    ...{ baselinePeriod: null, baselineValue: null, ...asked },
  };
}

/** Made-up targets as the figure of these series draws them, judged on a day of 2025. */
export function exampleTargets(series: readonly FigureSeries[], rows: readonly TargetRow[]): FigureTargets {
  const asOf = '2025-06-30';
  const input = {
    targets: rows,
    policies: [{ id: 'plan', periodStart: '2016', issued: null }],
    indicators: [
      { id: 'share', kind: 'ratio' as const, measure: 'stock' as const, factor: 100, direction: 'up' as const },
    ],
    areas: series.map(({ id }) => ({ id, validTo: null })),
    successions: [],
    series: series.flatMap(({ id, points }) =>
      points.map((point): TargetSeriesPoint => ({ ...point, areaId: id, indicatorId: 'share', sourceIds: ['s'] })),
    ),
    asOf,
  };
  return toFigureTargets({
    assessed: assessTargets(input),
    courses: findTargetCourses(input),
    series: series.filter(({ role }) => role !== 'context'),
    asOf,
    thingsName: 'thôn, tổ dân phố có nhà văn hóa',
    style: { unit: 'percent', decimals: 1 },
    t: exampleTranslate,
  });
}
