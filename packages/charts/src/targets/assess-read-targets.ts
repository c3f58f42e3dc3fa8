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
import type { FigureGround } from '../ground/index.ts';
import type { FigureTargetsInput } from './to-figure-targets.ts';

export interface ReadTargetsInput {
  /** With every row of the same policies, areas and indicators: they are one another's steps. */
  readonly targets: AssessTargetsInput['targets'];
  /** Those that the targets name, at least. */
  readonly policies: AssessTargetsInput['policies'];
  /** Those that the targets are of, at least. */
  readonly indicators: AssessTargetsInput['indicators'];
  /** As they are stored. */
  readonly points: readonly SeriesPoint[];
  /** The same on the boundaries shown. */
  readonly read: ReadPoints;
  readonly ground: Pick<FigureGround, 'areas' | 'areaById' | 'successions'>;
  /** A day or period. */
  readonly asOf: string;
  readonly method?: TargetMethod;
}

/**
 * The figures that targets are held against: those as reported, on the boundaries of a day those of the areas of that
 * day as they were put together. Rates are of no target's unit: there the stored ones.
 */
function listSeries({ points, read, ground }: ReadTargetsInput): AssessTargetsInput['series'] {
  const { day, rate, partial } = read;
  if (day === null || rate !== null) return toReportedSeries(points);
  const isOfDay = (areaId: string): boolean => {
    const area = ground.areaById.get(areaId);
    return area !== undefined && isValidOn(area, day);
  };
  const whole = read.points.filter((point) => !partial.has(point));
  return toReportedSeries([
    ...points.filter(({ areaId }) => !isOfDay(areaId)),
    ...whole.filter(({ areaId }) => isOfDay(areaId)),
  ]);
}

/** Assesses targets by `assessTargets` from figures as they are shown, with the courses that figures draw. */
export function assessReadTargets(asked: ReadTargetsInput): Pick<FigureTargetsInput, 'assessed' | 'courses' | 'asOf'> {
  const { targets, policies, indicators, ground, asOf, method = 'path' } = asked;
  const { areas, successions } = ground;
  const input = { targets, policies, indicators, areas, successions, asOf, method, series: listSeries(asked) };
  return { assessed: assessTargets(input), courses: findTargetCourses(input), asOf };
}
