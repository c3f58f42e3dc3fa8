import { toFigureTargets } from '@dinh/charts/targets';
import {
  type AssessTargetsInput,
  assessTargets,
  findTargetCourses,
  isValidOn,
  type ReadPoints,
  type SeriesPoint,
  type TargetMethod,
  toReportedSeries,
} from '@dinh/kpi';
import type { PolicyRow, TargetRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PageTargets } from './page-targets.ts';

export interface PageTargetsInput {
  /** With every row of the same policies, areas and indicators: they are one another's steps. */
  readonly targets: readonly TargetRow[];
  readonly policies: readonly PolicyRow[];
  /** As they are stored. */
  readonly points: readonly SeriesPoint[];
  /** The same on the boundaries shown. */
  readonly read: ReadPoints;
  readonly catalogue: Catalogue;
  readonly method: TargetMethod;
}

/**
 * The figures that targets are held against: those as reported, on the boundaries of a day those of the areas of that
 * day as they were put together. Rates are of no target's unit: there the stored ones.
 */
function listSeries({ points, read, catalogue }: PageTargetsInput): AssessTargetsInput['series'] {
  const { day, rate, partial } = read;
  if (day === null || rate !== null) return toReportedSeries(points);
  const isOfDay = (areaId: string): boolean => {
    const area = catalogue.areaById.get(areaId);
    return area !== undefined && isValidOn(area, day);
  };
  const whole = read.points.filter((point) => !partial.has(point));
  return toReportedSeries([
    ...points.filter(({ areaId }) => !isOfDay(areaId)),
    ...whole.filter(({ areaId }) => isOfDay(areaId)),
  ]);
}

/** Assesses the targets of a page by `assessTargets`, as its figures draw them and its tables list them. */
export function assessPageTargets(page: PageTargetsInput): PageTargets {
  const { catalogue, method } = page;
  const { areas, indicators, successions, release } = catalogue;
  const asOf = release.date;
  const input: AssessTargetsInput = {
    targets: page.targets,
    policies: page.policies,
    ...{ areas, indicators, successions, asOf, method },
    series: listSeries(page),
  };
  const assessed = assessTargets(input);
  const courses = findTargetCourses(input);
  return {
    ...{ assessed, method, asOf },
    draw: ({ indicatorId, ...figure }) =>
      toFigureTargets({
        ...figure,
        assessed: assessed.filter((target) => target.indicatorId === indicatorId),
        ...{ courses, asOf },
      }),
  };
}
