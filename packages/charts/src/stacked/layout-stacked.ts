import { formatAmount } from '@dinh/i18n';
import { parsePeriod } from '@dinh/kpi';
import { choosePeriodLabels } from '../by-period/index.ts';
import type { FigureBreak } from '../figure/figure-break.ts';
import { isPoint } from '../figure/figure-series.ts';
import { placeBreaks } from '../figure/place-breaks.ts';
import { markOf } from '../figure/point-mark.ts';
import { toPlace } from '../figure/time-place.ts';
import type { Box } from '../line/line-layout.ts';
import { chooseValueAxis } from '../line/value-axis.ts';
import { nameUnit, writeTicks } from '../line/write-ticks.ts';
import { measureText } from '../text-metrics/index.ts';
import { findLabelled, findShare, measureParts, placeParts, shareStyle, writeParts } from './label-parts.ts';
import { placeTotals } from './place-totals.ts';
import { type PartSum, type Stack, type StackColumn, stackSeries } from './stack-series.ts';
import type { StackedFigureInput } from './stacked-figure-input.ts';
import type { Segment, StackBar, StackedLayout } from './stacked-layout.ts';

export interface StackedLayoutInput
  extends Pick<StackedFigureInput, 'series' | 'periods' | 'measure' | 'parts' | 'style' | 't'> {
  readonly isShare?: boolean;
  readonly breaks?: readonly FigureBreak[];
  readonly width: number;
  /** Higher where the labels need it. */
  readonly height: number;
}

const smallWidth = 420;
const lineHeightShare = 1.35;
const tickGap = 8;
const labelGap = 14;
const periodRoom = 20;
const textLift = 5;
/** Dashes of an open bar. */
const openHeight = 12;
const widestBar = 48;
const barShare = 0.68;
const leastMarkHeight = 12;
const markRadius = 3.5;
const leastPlot = 120;

/** What a part comes to in a column as drawn; null where nothing is. */
function shownValue(sum: PartSum, column: StackColumn, isShare: boolean): number | null {
  return isShare ? findShare(sum, column) : sum.value;
}

/** The sign of a part's only figure; none of a sum. */
function findMark({ part }: PartSum, index: number, { cells }: Stack): Segment['mark'] {
  const [only, ...others] = part.series;
  const cell = others.length > 0 ? null : cells.get(only.id)?.[index];
  if (!cell || !isPoint(cell) || cell.value === null) return null;
  const mark = markOf(cell);
  return mark === 'reported' ? null : { mark, x: 0, y: 0, radius: markRadius };
}

/** Places bars by period, their parts one on another from zero, totals over them, the parts' names at the right. */
export function layoutStacked(input: StackedLayoutInput): StackedLayout {
  const { periods, style, t, width, breaks = [], isShare = false } = input;
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const font = { size: fontSize } as const;
  const stack = stackSeries(input);
  const { columns } = stack;
  const written = writeParts(stack, { ...input, isShare, fontSize });
  const known = columns.flatMap(({ value }) => value ?? []);
  const axisStyle = isShare ? shareStyle : style;
  const { ticks } = chooseValueAxis(isShare ? [0, 100] : [0, ...known], axisStyle);
  const tickTexts = writeTicks(ticks, axisStyle, t);
  const left = Math.ceil(Math.max(0, ...tickTexts.map((text) => measureText(text, font)))) + tickGap;
  const labelsWidth = measureParts(written, fontSize);
  const right = Math.max(left + leastPlot, Math.floor(width - labelsWidth - (labelsWidth === 0 ? 0 : labelGap)));
  const slot = (right - left) / Math.max(1, periods.length);
  const barWidth = Math.min(widestBar, Math.max(1, slot * barShare));

  const unitText = isShare ? null : nameUnit(style, t);
  const unitRoom = unitText === null ? 0 : lineHeight;
  const rules = placeBreaks(breaks, {
    ...{ left, right, fontSize, lineHeight, periods },
    placeOf: (time) => left + slot * periods.filter((period) => toPlace(parsePeriod(period)) <= time).length,
    baseline: unitRoom + fontSize,
    grows: 'down',
  });
  const rulesRoom = Math.max(0, ...rules.map(({ lines }) => lines.length)) * lineHeight;
  const top = unitRoom + rulesRoom + lineHeight + textLift;
  const labelsHeight = written.reduce((sum, { lines }) => sum + lines.length * lineHeight, 0);
  const height = Math.ceil(Math.max(Math.floor(input.height), top + leastPlot + periodRoom, labelsHeight + periodRoom));
  const plot: Box = { left, right, top, bottom: height - periodRoom };
  const domain = ticks.at(-1) ?? 1;
  const yOf = (value: number): number => plot.bottom - (value / domain) * (plot.bottom - plot.top);

  const bars = columns.map((column, index): Omit<StackBar, 'text' | 'periodText'> => {
    const middle = left + (index + 0.5) * slot;
    let floor = 0;
    const segments = column.sums.flatMap((sum): readonly Segment[] => {
      const value = shownValue(sum, column, isShare);
      if (value === null || value === 0) return [];
      const [bottom, segmentTop] = [yOf(floor), yOf(floor + value)];
      floor += value;
      const mark = findMark(sum, index, stack);
      const hasRoom = mark !== null && bottom - segmentTop >= leastMarkHeight && barWidth >= leastMarkHeight;
      return [
        {
          ...{ partId: sum.part.id, colour: sum.part.colour, value, top: segmentTop, bottom },
          mark: hasRoom ? { ...mark, x: middle, y: (bottom + segmentTop) / 2 } : null,
        },
      ];
    });
    const barTop = yOf(floor);
    const isOpen = column.due > 0 && !column.isWhole;
    return {
      ...{ column, segments, x: middle - barWidth / 2, width: barWidth, top: barTop },
      openTop: isOpen ? barTop - openHeight : null,
    };
  });

  const labelledColumn = findLabelled(columns);
  const highest = Math.max(...known);
  const texts = placeTotals(
    bars.map(({ column, x, top: barTop, openTop }) => {
      if (column.due === 0) return null;
      return {
        text: column.isWhole ? formatAmount(column.value ?? 0, style, t.language) : `${column.have}/${column.due}`,
        x: x + barWidth / 2,
        baseline: (openTop ?? barTop) - textLift,
        isFirst: column === labelledColumn || (column.isWhole && column.value === highest),
      };
    }),
    bars.map(({ x, top: barTop, openTop }) => ({ left: x, right: x + barWidth, top: openTop ?? barTop })),
    { left, right: width, fontSize },
  );
  const periodTexts = choosePeriodLabels({ periods, slot, font, language: t.language });
  const placed = bars.map((bar, index): StackBar => {
    const words = periodTexts[index];
    const half = words ? measureText(words, font) / 2 : 0;
    const middle = Math.min(Math.max(bar.x + barWidth / 2, half), width - half);
    return { ...bar, text: texts[index] ?? null, periodText: words ? { text: words, x: middle } : null };
  });
  const labelled = placed.find(({ column }) => column === labelledColumn) ?? null;
  return {
    ...{ width, height, plot, slot, stack, fontSize, lineHeight, swatch: fontSize - 2 },
    ticks: ticks.map((at, index) => ({ at, px: yOf(at), text: tickTexts[index] ?? '' })),
    unit: unitText === null ? null : { text: unitText, y: fontSize },
    bars: placed,
    labelled,
    labels:
      labelled === null
        ? []
        : placeParts(written, labelled, {
            ...{ x: right + labelGap, top: 0, bottom: height - periodRoom / 2, lineHeight, fontSize },
          }),
    breaks: rules,
  };
}
