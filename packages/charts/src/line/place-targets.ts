import type { Translate } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import type { FigureTarget } from '../figure/figure-target.ts';
import { toPlace } from '../figure/time-place.ts';
import type { AssignedColour } from '../palette/index.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { type LabelBand, type LabelWish, type PlacedLabel, placeEndLabels } from './end-labels.ts';
import type { Box } from './line-layout.ts';
import { noPlacedTargets, type PlacedTarget, type PlacedTargets } from './placed-targets.ts';
import { goalRadius } from './target-sizes.ts';

export interface TargetGround {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly plot: Box;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly colourOf: (seriesId: string) => AssignedColour;
  /** True for a series whose name its labels need: one beside the focus. */
  readonly isNamed: (seriesId: string) => boolean;
  readonly t: Translate;
}

type Point = readonly [x: number, y: number];

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
    level: isStep ? null : { left: plot.left, right: plot.right, y },
    band: isRange ? { left: plot.left, right: plot.right, top: ground.y(upper), bottom: y } : null,
    path: isStep ? '' : join(corners.map((corner): Point => [corner.x, corner.y])),
    rings: isStep ? [] : [...steps, ...goal],
    projection: from === null ? null : { path: join([start, end]), range, x: end[0], y: end[1] },
    at: { x: goal[0]?.x ?? plot.right, y },
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

const labelGap = 1;
const rightGap = 2;
/** Room for the ring at the target, which would else cut the words' feet. */
const ringGap = goalRadius;

/** The labels, the first of them first, that find room no further than a line from their own: over others' lines none is read. */
function keepNear(wishes: readonly LabelWish[], band: LabelBand, furthest: number): readonly PlacedLabel[] {
  let kept: readonly LabelWish[] = [];
  for (const wish of wishes) {
    const tried = [...kept, wish];
    const { placed, omitted } = placeEndLabels(tried, band);
    const isNear = placed.every(({ id, top, height }) => {
      const own = tried.find((one) => one.id === id);
      return own !== undefined && Math.abs(top + height / 2 - own.y) <= furthest;
    });
    if (isNear && omitted.length === 0) kept = tried;
  }
  return placeEndLabels(kept, band).placed;
}

/** The words over the levels: the fullest that fit, none over another. */
function placeWords(
  targets: readonly FigureTarget[],
  placed: readonly PlacedTarget[],
  { plot, fontSize, lineHeight, isNamed, t }: TargetGround,
): Pick<PlacedTargets, 'labels' | 'more'> {
  const maxWidth = plot.right - plot.left;
  const font = { size: fontSize };
  const wishes = targets.flatMap((target, index) => {
    const level = placed[index]?.level;
    if (!level) return [];
    const { own, named } = target.words.labels;
    const offered = isNamed(target.seriesId) ? named : own;
    const fitting = offered.find((text) => measureText(text, font) <= maxWidth) ?? offered.at(-1) ?? '';
    const [text = ''] = wrapText(fitting, { ...font, maxWidth, maxLines: 1 });
    const left = plot.right - rightGap - measureText(text, font) - goalRadius;
    const isOverRing = placed.some(({ rings }) => rings.some((ring) => ring.y === level.y && ring.x > left));
    const gap = isOverRing ? ringGap : labelGap;
    return [{ id: target.id, text, y: level.y - lineHeight / 2 - gap, height: lineHeight, priority: index }];
  });
  const band = { top: plot.top - lineHeight - ringGap, bottom: plot.bottom, moreHeight: lineHeight };
  const kept = keepNear(wishes, band, lineHeight);
  const x = plot.right - rightGap;
  const labels = kept.flatMap(({ id, top, height }) => {
    const wish = wishes.find((one) => one.id === id);
    return wish ? [{ id, text: wish.text, x, y: top + height / 2 }] : [];
  });
  const count = wishes.length - kept.length;
  const more = { text: t('figure.moreTargets', { count }), x, y: plot.bottom - lineHeight / 2 };
  return { labels, more: count === 0 ? null : more };
}

/** Places the targets of a plot: levels, ranges, paths with their steps, projections and the words over them. */
export function placeTargets(targets: readonly FigureTarget[], ground: TargetGround): PlacedTargets {
  if (targets.length === 0) return noPlacedTargets;
  const projecting = findProjecting(targets);
  const placed = targets.map((target) => placeOne(target, ground, projecting.has(target)));
  return { targets: placed, ...placeWords(targets, placed, ground) };
}
