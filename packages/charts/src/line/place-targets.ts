import { parsePeriod } from '@dinh/kpi';
import type { FigureTarget } from '../figure/figure-target.ts';
import { toPlace } from '../figure/time-place.ts';
import type { AssignedColour } from '../palette/index.ts';
import { type LabelGround, type Point, placeTargetLabels } from './place-target-labels.ts';
import { noPlacedTargets, type PlacedTarget, type PlacedTargets } from './placed-targets.ts';

export interface TargetGround extends LabelGround {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly colourOf: (seriesId: string) => AssignedColour;
}

function join(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}

/** Corners that go forward: a month's figure can stand right of the year that ends after it. */
function keepForward<T extends { readonly x: number }>(corners: readonly T[]): readonly T[] {
  const last = corners.at(-1);
  return corners.filter(
    ({ x }, index) =>
      index === corners.length - 1 || (x < (last?.x ?? x) && corners.slice(0, index).every((earlier) => earlier.x < x)),
  );
}

function placeOne(target: FigureTarget, ground: TargetGround, hasProjection: boolean): PlacedTarget {
  const { plot, colourOf } = ground;
  const { id, seriesId, value, upper, deadline, isStep, path, projection } = target;
  const xOf = (period: string): number => ground.x(toPlace(parsePeriod(period)));
  const corners = keepForward(
    path.map(({ period, value: own, role }) => ({ period, role, x: xOf(period), y: ground.y(own) })),
  );
  const y = ground.y(value ?? 0);
  const isRange = upper !== null && value !== null && upper > value;
  const goal = deadline === null ? [] : [{ period: deadline, x: xOf(deadline), y, isGoal: true }];
  const steps = corners
    .filter(({ role }) => role === 'milestone')
    .map(({ period, x, y: own }) => ({ period, x, y: own, isGoal: false }));
  const from = projection && hasProjection ? projection.from : null;
  // Nothing is asked for after the day it was due.
  const right = goal[0]?.x ?? plot.right;
  const start: Point = from ? [xOf(from.period), ground.y(from.value)] : [0, 0];
  const end: Point = projection ? [xOf(projection.to.period), ground.y(projection.to.value)] : [0, 0];
  const range =
    projection && projection.low !== null && projection.high !== null
      ? `${join([start, [end[0], ground.y(projection.high)], [end[0], ground.y(projection.low)]])}Z`
      : '';
  return {
    id,
    seriesId,
    colour: colourOf(seriesId),
    level: isStep ? null : { left: plot.left, right, y },
    band: isRange ? { left: plot.left, right, top: ground.y(upper), bottom: y } : null,
    path: isStep ? '' : join(corners.map((corner): Point => [corner.x, corner.y])),
    rings: isStep ? [] : [...steps, ...goal],
    projection: from === null ? null : { path: join([start, end]), range, x: end[0], y: end[1] },
    at: { x: right, y },
  };
}

/** The targets whose projection is drawn: of each series the one that looks furthest ahead. */
function findProjecting(targets: readonly FigureTarget[]): ReadonlySet<FigureTarget> {
  const ofSeries = Map.groupBy(
    targets.filter(({ projection, isStep }) => projection !== null && !isStep),
    ({ seriesId }) => seriesId,
  );
  const endOf = ({ deadline }: FigureTarget): string => (deadline === null ? '' : parsePeriod(deadline).end);
  return new Set(
    [...ofSeries.values()].flatMap((own) => own.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1)).slice(0, 1)),
  );
}

/** Places the targets of a plot: levels, ranges, paths with their steps, projections and the words over them. */
export function placeTargets(targets: readonly FigureTarget[], ground: TargetGround): PlacedTargets {
  if (targets.length === 0) return noPlacedTargets;
  const projecting = findProjecting(targets);
  const placed = targets.map((target) => placeOne(target, ground, projecting.has(target)));
  return { targets: placed, ...placeTargetLabels(targets, placed, ground) };
}
