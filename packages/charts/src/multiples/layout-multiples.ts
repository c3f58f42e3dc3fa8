import type { ReadingStyle, Translate } from '@dinh/i18n';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigurePoint, FigureSeries } from '../figure/figure-series.ts';
import {
  chooseTargets,
  type FigureTargets,
  listTargetPeriods,
  listTargetValues,
  noTargets,
} from '../figure/figure-target.ts';
import { placeBreaks } from '../figure/place-breaks.ts';
import { markOf } from '../figure/point-mark.ts';
import type { Box, LineDot } from '../line/line-layout.ts';
import { cutSegments, type LineSegments, type TimedPoint } from '../line/line-segments.ts';
import { placeTargets } from '../line/place-targets.ts';
import { chooseTimeAxis } from '../line/time-axis.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { nameUnit, writeTicks } from '../line/write-ticks.ts';
import { assignColours } from '../palette/index.ts';
import { toLinearScale } from '../plane/linear-scale.ts';
import { measureText } from '../text-metrics/index.ts';
import { writeFacetTitle } from './facet-title.ts';
import type { Facet, MultiplesLayout } from './multiples-layout.ts';

/** One of the places behind, in grey. */
export interface ContextSeries {
  readonly id: string;
  readonly points: readonly FigurePoint[];
}

export interface MultiplesLayoutInput {
  readonly facets: readonly FigureSeries[];
  readonly context: readonly ContextSeries[];
  readonly style: ReadingStyle;
  readonly breaks?: readonly FigureBreak[];
  readonly targets?: FigureTargets;
  readonly width: number;
  /** To fill, in px: the plots share what titles and years leave. Null, or not given: each as high as on a page. */
  readonly height?: number | null;
  readonly t: Translate;
}

/** Of one facet. */
const mostFacetTargets = 2;
const narrowWidth = 560;
const wideWidth = 880;
const smallWidth = 420;
const lineHeightShare = 1.35;
const tickGap = 8;
const facetGap = 28;
const rowGap = 22;
const titleGap = 12;
const usualPlotHeight = 132;
const leastPlotHeight = 84;
/** Of a facet whose room can be chosen: the width it needs, and how much wider than high it would best be. */
const leastFacetWidth = 180;
const bestRatio = 1.7;
const yearRoom = 22;
const unitRoom = 18;
const inset = 8;
const breakRoom = 10;

function chooseColumns(width: number, count: number): number {
  const fitting = width < narrowWidth ? 1 : width < wideWidth ? 2 : 3;
  return Math.max(1, Math.min(fitting, count));
}

/** The columns whose facets come nearest to the best form in a height, by the room that their plots have. */
function chooseColumnsWithin(
  count: number,
  { width, height, rowOverhead }: { readonly width: number; readonly height: number; readonly rowOverhead: number },
): number {
  const most = Math.max(1, Math.min(count, Math.floor((width + facetGap) / (leastFacetWidth + facetGap))));
  const sizeOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    const plotHeight = (height + rowGap) / rows - rowOverhead - rowGap;
    return Math.min((width + facetGap) / columns - facetGap, bestRatio * plotHeight);
  };
  const choices = Array.from({ length: most }, (_, index) => index + 1);
  return choices.reduce((best, columns) => (sizeOf(columns) > sizeOf(best) ? columns : best), 1);
}

interface FacetRow {
  readonly top: number;
  /** Of the longest title in the row, so that the plots beside each other are level. */
  readonly titleHeight: number;
}

function stackRows(
  titleHeights: readonly number[],
  { columns, top, plotHeight }: { readonly columns: number; readonly top: number; readonly plotHeight: number },
): readonly FacetRow[] {
  const rows: FacetRow[] = [];
  for (let index = 0; index < titleHeights.length; index += columns) {
    const above = rows.at(-1);
    const rowTop = above ? above.top + above.titleHeight + plotHeight + yearRoom + rowGap : top;
    rows.push({ top: rowTop, titleHeight: Math.max(...titleHeights.slice(index, index + columns)) });
  }
  return rows;
}

function toPath(runs: readonly (readonly { readonly x: number; readonly y: number }[])[]): string {
  return runs.map((run) => `M${run.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`).join('');
}

/** Marks the points whose neighbour is missing, the last one and the flagged: a line doesn't show them by itself. */
function showDots(runs: readonly (readonly LineDot[])[]): readonly (readonly LineDot[])[] {
  const first = Math.min(...runs.flat().map(({ time }) => time));
  return runs.map((run) =>
    run.map((dot, index) => {
      const isEnd = index === run.length - 1 || (index === 0 && dot.time > first);
      return { ...dot, isShown: isEnd || dot.mark !== 'reported' };
    }),
  );
}

/** The targets that facets draw: of each place the first, and how many are left to note and table. */
export function chooseFacetTargets(
  targets: FigureTargets,
  facets: readonly Pick<FigureSeries, 'id'>[],
): ReturnType<typeof chooseTargets> {
  const chosen = facets.map(({ id }) => chooseTargets(targets, { ids: new Set([id]), most: mostFacetTargets }));
  return {
    drawn: chosen.flatMap(({ drawn }) => drawn),
    omitted: chosen.reduce((sum, { omitted }) => sum + omitted, 0),
  };
}

/**
 * Places small charts side by side, one to three in a row, all of one size on one value scale and one
 * time axis, each with the line of its own place before one grey path of all others.
 */
export function layoutMultiples(input: MultiplesLayoutInput): MultiplesLayout {
  const { facets, context, style, breaks = [], targets = noTargets, width, height = null, t } = input;
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const unitText = nameUnit(style, t);
  const top = unitText === null ? 0 : unitRoom;
  // A title of name and value, as most are.
  const rowOverhead = 2 * lineHeight + titleGap + yearRoom;
  const columns =
    height === null
      ? chooseColumns(width, facets.length)
      : chooseColumnsWithin(facets.length, { width, height: height - top, rowOverhead });
  const all = [...facets, ...context].flatMap(({ points }) => points);
  const { drawn: aims } = chooseFacetTargets(targets, facets);
  const value = chooseValueAxis([...all.flatMap((point) => point.value ?? []), ...listTargetValues(aims)], style);
  const tickTexts = writeTicks(value.ticks, style, t);
  const gutter = Math.ceil(Math.max(0, ...tickTexts.map((text) => measureText(text, { size: fontSize })))) + tickGap;
  const facetWidth = Math.floor((width - gutter - facetGap * (columns - 1)) / columns);
  const yearWidth = measureText('2024', { size: fontSize }) * 1.8;
  const periods = all.map(({ period }) => period);
  const time = chooseTimeAxis([...periods, ...listTargetPeriods(aims)], Math.floor(facetWidth / yearWidth));
  const titles = facets.map((facet) => writeFacetTitle(facet, { style, t, fontSize, maxWidth: facetWidth }));
  const titleHeights = titles.map((lines) => Math.ceil(lines.length * lineHeight) + titleGap);
  const flat = stackRows(titleHeights, { columns, top, plotHeight: 0 });
  const bare = flat.at(-1);
  const bareHeight = bare ? bare.top + bare.titleHeight + yearRoom : 0;
  const plotHeight =
    height === null
      ? usualPlotHeight
      : Math.max(leastPlotHeight, Math.floor((height - bareHeight) / Math.max(1, flat.length)));
  const rows = stackRows(titleHeights, { columns, top, plotHeight });
  const colours = assignColours(facets);
  const cut = new Map([...facets, ...context].map((one) => [one, cutSegments(one.points)]));
  const segmentsOf = (one: FigureSeries | ContextSeries): LineSegments => cut.get(one) ?? { runs: [], connectors: [] };

  const placed = facets.map((facet, index): Facet => {
    const column = index % columns;
    const left = gutter + column * (facetWidth + facetGap);
    const { top: cellTop = top, titleHeight = 0 } = rows[Math.floor(index / columns)] ?? {};
    const plot: Box = {
      left,
      right: left + facetWidth,
      top: cellTop + titleHeight,
      bottom: cellTop + titleHeight + plotHeight,
    };
    const xOf = toLinearScale(time.domain, [plot.left + inset, plot.right - inset]);
    const yOf = toLinearScale(value.domain, [plot.bottom, plot.top]);
    const toDot = (timed: TimedPoint): LineDot => ({
      ...timed,
      x: xOf(timed.time),
      y: yOf(timed.value),
      mark: markOf(timed.point),
      isShown: true,
    });
    const { runs, connectors } = segmentsOf(facet);
    const behind = context.flatMap((one) => segmentsOf(one).runs.map((run) => run.map(toDot)));
    const colour = colours.get(facet.id) ?? 'context';
    const rules = placeBreaks(breaks, {
      left: plot.left,
      right: plot.right,
      fontSize,
      lineHeight,
      periods,
      placeOf: xOf,
      baseline: plot.bottom - breakRoom,
      grows: 'up',
    });
    const ownRules = index === 0 ? rules : rules.map((rule) => ({ ...rule, lines: [] }));
    const ownRuns = showDots(runs.map((run) => run.map(toDot)));
    const ownConnectors = connectors.map(([from, to]): readonly [LineDot, LineDot] => [toDot(from), toDot(to)]);
    return {
      id: facet.id,
      // A facet needs no colour to be told apart: what has none of its own is not grey for it.
      colour: colour === 'context' ? 'nation' : colour,
      isFocus: facet.role === 'focus',
      title: (titles[index] ?? []).map((line, at) => ({ ...line, y: cellTop + (at + 0.5) * lineHeight })),
      cell: {
        left: column === 0 ? 0 : left - facetGap / 2,
        right: plot.right,
        top: cellTop,
        bottom: plot.bottom + yearRoom,
      },
      plot,
      timeTicks: time.ticks.map((tick) => ({ at: tick.time, px: xOf(tick.time), text: tick.text })),
      valueTicks: value.ticks.map((tick, at) => ({
        at: tick,
        px: yOf(tick),
        text: column === 0 ? (tickTexts[at] ?? '') : '',
      })),
      runs: ownRuns,
      connectors: ownConnectors,
      context: {
        path: toPath(behind.filter((run) => run.length > 1)),
        lonePath: behind
          .filter((run) => run.length === 1)
          .flatMap((run) => run.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h0`))
          .join(''),
      },
      breaks: ownRules,
      targets: placeTargets(
        aims.filter(({ seriesId }) => seriesId === facet.id),
        {
          ...{ x: xOf, y: yOf, plot, fontSize, lineHeight, t },
          colourOf: () => (colour === 'context' ? 'nation' : colour),
          isNamed: () => false,
          // The unit stands over the titles.
          around: { breaks: ownRules, runs: [...ownRuns, ...ownConnectors], unit: null },
        },
      ),
    };
  });
  const last = rows.at(-1);
  return {
    width,
    height: last ? last.top + last.titleHeight + plotHeight + yearRoom : 0,
    columns,
    value,
    time: time.domain,
    unit: unitText === null ? null : { text: unitText, y: lineHeight / 2 },
    facets: placed,
    xIn: ({ plot }, at) => toLinearScale(time.domain, [plot.left + inset, plot.right - inset])(at),
    fontSize,
    lineHeight,
  };
}
