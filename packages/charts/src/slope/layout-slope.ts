import { formatPeriod, formatReading, type ReadingStyle, type Translate } from '@dinh/i18n';
import { markOf } from '../figure/point-mark.ts';
import type { Box } from '../line/line-layout.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { nameUnit, writeTicks } from '../line/write-ticks.ts';
import { type AssignedColour, assignColours, type SeriesRole } from '../palette/index.ts';
import { toLinearScale } from '../plane/linear-scale.ts';
import { measureText } from '../text-metrics/index.ts';
import {
  findChange,
  isKnown,
  type KnownPoint,
  type SlopeEntry,
  type SlopePeriods,
  type SlopeSide,
  slopeSides,
} from './slope-entry.ts';
import { placeSlopeLabels, writeSlopeLabels } from './slope-labels.ts';
import type { DrawnSlope, SlopeDot, SlopeLayout } from './slope-layout.ts';

export interface SlopeLayoutInput {
  readonly entries: readonly SlopeEntry[];
  readonly periods: SlopePeriods;
  readonly style: ReadingStyle;
  readonly width: number;
  readonly height: number;
  readonly t: Translate;
}

const heights = { least: 280, most: 420, share: 0.5 } as const;
const smallWidth = 420;
const lineHeightShare = 1.3;
const tickGap = 8;
const labelGap = 14;
const topRoom = 14;
const unitRoom = 18;
const bottomRoom = 26;
/** Wider, and every slope would look flat. */
const mostPlotWidth = 560;
const dashes: Readonly<Partial<Record<AssignedColour, string>>> = { 'series-4': '7 3', 'series-5': '2 3' };
const strokeWidths: Readonly<Record<SeriesRole, number>> = { focus: 2.5, nation: 2, peer: 2, context: 1 };

/** The height of a slope's plot for its width, in px. */
export function chooseSlopeHeight(width: number): number {
  return Math.round(Math.min(heights.most, Math.max(heights.least, width * heights.share)));
}

/** Every value of a slope chart, both ends of all places. */
export function listSlopeValues(entries: readonly SlopeEntry[]): readonly number[] {
  return entries.flatMap(({ from, to }) => [from, to].filter(isKnown).map(({ value }) => value));
}

/**
 * Places two periods side by side: values on one scale, places joined from one to the other, the chosen
 * ones named at both ends, the others one grey path.
 */
export function layoutSlope({ entries, periods, style, width, height, t }: SlopeLayoutInput): SlopeLayout {
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const colours = assignColours(entries);
  const colourOf = (id: string): AssignedColour => colours.get(id) ?? 'context';
  const chosen = entries.filter(({ id }) => colourOf(id) !== 'context');
  const behind = entries.filter(({ id }) => colourOf(id) === 'context');
  const axis = chooseValueAxis(listSlopeValues(entries), style);
  const tickTexts = writeTicks(axis.ticks, style, t);
  const unitText = nameUnit(style, t);
  const write = (point: KnownPoint, side: SlopeSide): string => {
    const value = formatReading(point, style, t.language) ?? '';
    if (point.period === periods[side]) return value;
    return t('forms.valueWhen', { value, period: formatPeriod(point.period, t.language, 'short') });
  };
  const written = writeSlopeLabels(chosen, { write, width, fontSize, t });
  const tickWidth = Math.ceil(Math.max(0, ...tickTexts.map((text) => measureText(text, { size: fontSize }))));
  // Where it is narrow the plot needs the room of the ticks, and the values stand at the ends.
  const tickRoom = width < smallWidth ? 0 : tickWidth + tickGap;
  const roomOf = (labelWidth: number): number => (labelWidth > 0 ? labelWidth + labelGap : labelGap);
  const left = Math.ceil(tickRoom + roomOf(written.width.from));
  const plot: Box = {
    left,
    right: Math.min(left + mostPlotWidth, Math.floor(width - roomOf(written.width.to))),
    top: topRoom + (unitText === null ? 0 : unitRoom),
    bottom: height - bottomRoom,
  };
  const at = { from: plot.left, to: plot.right };
  const y = toLinearScale(axis.domain, [plot.bottom, plot.top]);
  const toDots = (entry: SlopeEntry): readonly SlopeDot[] =>
    slopeSides.flatMap((side) => {
      const point = entry[side];
      return isKnown(point) ? [{ side, point, x: at[side], y: y(point.value), mark: markOf(point) }] : [];
    });
  const drawn = chosen.map((entry): DrawnSlope => {
    const colour = colourOf(entry.id);
    return {
      id: entry.id,
      name: entry.name,
      role: entry.role,
      colour,
      strokeWidth: strokeWidths[entry.role],
      dash: dashes[colour] ?? null,
      dots: toDots(entry),
      isJoined: findChange(entry) !== null,
    };
  });
  const joined = behind.filter((entry) => findChange(entry) !== null);
  const lone = behind.filter((entry) => findChange(entry) === null);
  const write1 = (px: number): string => px.toFixed(1);
  const { labels, more } = placeSlopeLabels(drawn, written.linesOf, {
    at: { from: plot.left - labelGap, to: plot.right + labelGap },
    top: plot.top - lineHeight / 2,
    bottom: plot.bottom + lineHeight / 2,
    lineHeight,
    t,
  });
  return {
    width,
    height,
    plot,
    at,
    periodTexts: {
      from: formatPeriod(periods.from, t.language, 'short'),
      to: formatPeriod(periods.to, t.language, 'short'),
    },
    value: {
      ...axis,
      ticks: axis.ticks.map((tick, index) => ({
        at: tick,
        px: y(tick),
        text: tickRoom === 0 ? '' : (tickTexts[index] ?? ''),
      })),
    },
    unitText,
    drawn,
    context: {
      path: joined
        .map(
          (entry) =>
            `M${toDots(entry)
              .map((dot) => `${write1(dot.x)},${write1(dot.y)}`)
              .join('L')}`,
        )
        .join(''),
      lonePath: lone
        .flatMap(toDots)
        .map((dot) => `M${write1(dot.x)},${write1(dot.y)}h0`)
        .join(''),
    },
    labels,
    more,
    fontSize,
    lineHeight,
  };
}
