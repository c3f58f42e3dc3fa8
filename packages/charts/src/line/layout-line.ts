import type { ReadingStyle, Translate } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import { type FigureTargets, listTargetPeriods, listTargetValues, noTargets } from '../figure/figure-target.ts';
import { placeBreaks } from '../figure/place-breaks.ts';
import { markOf } from '../figure/point-mark.ts';
import { type AssignedColour, assignColours, type SeriesRole } from '../palette/index.ts';
import { measureText } from '../text-metrics/index.ts';
import { chooseLineTargets } from './choose-line-targets.ts';
import { placeLabels, writeLabels } from './line-labels.ts';
import type { Box, DrawnSeries, LineDot, LineLayout } from './line-layout.ts';
import { cutSegments, type LineSegments, type TimedPoint } from './line-segments.ts';
import { placeTargets } from './place-targets.ts';
import { chooseTimeAxis } from './time-axis.ts';
import { chooseValueAxis } from './value-axis.ts';
import { nameUnit, writeTicks } from './write-ticks.ts';

export interface LineLayoutInput {
  readonly series: readonly FigureSeries[];
  readonly style: ReadingStyle;
  readonly width: number;
  readonly height: number;
  readonly t: Translate;
  readonly breaks?: readonly FigureBreak[];
  readonly targets?: FigureTargets;
}

const smallWidth = 420;
const labelLineHeight = 1.3;
const labelGap = 14;
const inset = 8;
const topRoom = 14;
const unitRoom = 18;
const bottomRoom = 26;
const tickGap = 8;
/** Over the small dashes at the baseline. */
const breakRoom = 10;
const mostPlainDots = 24;
const dashes: Readonly<Partial<Record<AssignedColour, string>>> = { 'series-4': '7 3', 'series-5': '2 3' };
const strokeWidths: Readonly<Record<SeriesRole, number>> = { focus: 2.5, nation: 2, peer: 2, context: 1 };

interface Scale {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

function toScale(plot: Box, time: readonly [number, number], value: readonly [number, number]): Scale {
  const along = (from: number, to: number, low: number, high: number) => (at: number) =>
    low + ((at - from) / (to - from || 1)) * (high - low);
  return {
    x: along(time[0], time[1], plot.left + inset, plot.right - inset),
    y: along(value[0], value[1], plot.bottom, plot.top),
  };
}

function toPath(runs: readonly (readonly LineDot[])[]): string {
  return runs.map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`).join('');
}

/**
 * Places everything a line figure draws: scales, ticks, runs, dots, labels, in px. Pure, so that the
 * screen and a file show the same; nothing is measured on the page.
 */
export function layoutLine(input: LineLayoutInput): LineLayout {
  const { series, style, width, height, t, breaks = [], targets = noTargets } = input;
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * labelLineHeight;
  const colours = assignColours(series);
  const colourOf = (id: string): AssignedColour => colours.get(id) ?? 'context';
  const cut = new Map(series.map((one) => [one.id, cutSegments(one.points)]));
  const segmentsOf = (id: string): LineSegments => cut.get(id) ?? { runs: [], connectors: [] };
  const chosen = series.filter(({ id }) => colourOf(id) !== 'context');
  const behind = series.filter(({ id }) => colourOf(id) === 'context');

  const { drawn: aims } = chooseLineTargets(targets, chosen);
  const aimPeriods = listTargetPeriods(aims);
  const axis = chooseValueAxis(
    [
      ...series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
      ...listTargetValues(aims),
    ],
    style,
  );
  const tickTexts = writeTicks(axis.ticks, style, t);
  const ends = series.flatMap(({ points }) =>
    points.flatMap(({ value, period }) => (value === null ? [] : [parsePeriod(period).decimal])),
  );
  const written = writeLabels(chosen, {
    style,
    t,
    width,
    fontSize,
    end: Math.max(...ends, ...aimPeriods.map((period) => parsePeriod(period).decimal)),
  });
  const unitText = nameUnit(style, t);
  const plot: Box = {
    left: Math.ceil(Math.max(...tickTexts.map((text) => measureText(text, { size: fontSize })))) + tickGap,
    top: topRoom + (unitText === null ? 0 : unitRoom),
    right: Math.floor(width - (written.width > 0 ? written.width + labelGap : inset)),
    bottom: height - bottomRoom,
  };

  const tickWidth = measureText('2024', { size: fontSize }) * 1.8;
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period));
  const timeAxis = chooseTimeAxis([...periods, ...aimPeriods], Math.floor((plot.right - plot.left) / tickWidth));
  const scale = toScale(plot, timeAxis.domain, axis.domain);
  const toDot = (timed: TimedPoint, isShown: boolean): LineDot => ({
    ...timed,
    x: scale.x(timed.time),
    y: scale.y(timed.value),
    mark: markOf(timed.point),
    isShown,
  });

  const drawn = chosen.map((one): DrawnSeries => {
    const { runs, connectors } = segmentsOf(one.id);
    const colour = colourOf(one.id);
    const isDense = runs.flat().length > mostPlainDots;
    return {
      id: one.id,
      name: one.name,
      role: one.role,
      colour,
      strokeWidth: strokeWidths[one.role],
      dash: dashes[colour] ?? null,
      runs: runs.map((run) =>
        run.map((timed) => toDot(timed, !isDense || run.length === 1 || markOf(timed.point) !== 'reported')),
      ),
      connectors: connectors.map(([from, to]): readonly [LineDot, LineDot] => [toDot(from, true), toDot(to, true)]),
    };
  });
  const contextRuns = behind.flatMap(({ id }) =>
    segmentsOf(id).runs.map((run) => run.map((timed) => toDot(timed, run.length === 1))),
  );
  const { labels, more } = placeLabels(drawn, written.linesOf, {
    x: plot.right + labelGap,
    top: plot.top,
    bottom: plot.bottom,
    lineHeight,
    t,
  });

  // At the foot of the plot, where a count that rises leaves room.
  const rules = placeBreaks(breaks, {
    left: plot.left,
    right: plot.right,
    fontSize,
    lineHeight,
    periods,
    placeOf: scale.x,
    baseline: plot.bottom - breakRoom,
    grows: 'up',
  });

  return {
    width,
    height,
    plot,
    inset,
    time: {
      domain: timeAxis.domain,
      ticks: timeAxis.ticks.map(({ time, text }) => ({ at: time, px: scale.x(time), text })),
    },
    value: {
      ...axis,
      ticks: axis.ticks.map((tick, index) => ({ at: tick, px: scale.y(tick), text: tickTexts[index] ?? '' })),
    },
    unitText,
    drawn,
    context: {
      path: toPath(contextRuns.filter((run) => run.length > 1)),
      lonePath: contextRuns
        .filter((run) => run.length === 1)
        .flatMap((run) => run.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h0`))
        .join(''),
    },
    labels,
    more,
    breaks: rules,
    targets: placeTargets(aims, {
      ...scale,
      ...{ plot, fontSize, lineHeight, colourOf, t },
      isNamed: (seriesId) => seriesId !== chosen[0]?.id,
      around: {
        breaks: rules,
        runs: drawn.flatMap(({ runs, connectors }) => [...runs, ...connectors]),
        unit: unitText,
      },
    }),
    dotRadius: width < smallWidth ? 3 : 3.5,
    fontSize,
    lineHeight,
  };
}
