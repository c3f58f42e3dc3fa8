import { formatAmount, formatPeriod, formatValue } from '@dinh/i18n';
import { placeEndLabels } from '../line/end-labels.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { nameSum } from './name-part.ts';
import type { PartSum, Stack, StackColumn } from './stack-series.ts';
import type { StackedFigureInput } from './stacked-figure-input.ts';
import type { PartLabel, StackBar } from './stacked-layout.ts';

const mostWidth = 190;
const mostShare = 0.34;
const mostNameLines = 2;
const swatchGap = 5;
/** In px; a longer line to a label would look like a part of the picture. */
const longestLeader = 40;

export interface WrittenPart {
  readonly id: string;
  readonly lines: readonly string[];
  readonly isFocus: boolean;
}

interface LabelRoom extends Pick<StackedFigureInput, 'style' | 'parts' | 't'> {
  readonly width: number;
  readonly fontSize: number;
  readonly isShare: boolean;
}

export const shareStyle = { unit: 'percent', decimals: 1 } as const;

/** A part of the whole in percent; null where there is no whole, or it is zero. */
export function findShare(
  { value }: Pick<PartSum, 'value'>,
  { isWhole, value: total }: Pick<StackColumn, 'isWhole' | 'value'>,
): number | null {
  return isWhole && total !== null && total > 0 && value !== null ? (value / total) * 100 : null;
}

/** The labels are of the last whole period, else of the last with a figure. */
export function findLabelled(columns: readonly StackColumn[]): StackColumn | undefined {
  return (
    columns.findLast(({ isWhole, value }) => isWhole && value !== null && value > 0) ??
    columns.findLast(({ value }) => value !== null && value > 0)
  );
}

function writeAmount(sum: PartSum, column: StackColumn, { style, isShare, t }: LabelRoom): string {
  const share = findShare(sum, column);
  if (sum.value === null) return t('forms.short.not-found');
  if (isShare) return share === null ? '' : formatValue(share, shareStyle, t.language);
  return formatAmount(sum.value, style, t.language);
}

/** Name and figure of each part, on one line where they fit, else name over figure. */
export function writeParts({ parts, columns }: Stack, room: LabelRoom): readonly WrittenPart[] {
  const { t, width, fontSize, parts: kind } = room;
  const column = findLabelled(columns);
  if (!column) return [];
  const font = { size: fontSize, weight: 600 } as const;
  const maxWidth = Math.min(mostWidth, width * mostShare) - fontSize - swatchGap;
  const when = column === columns.at(-1) ? '' : `(${formatPeriod(column.period, t.language, 'short')})`;
  return column.sums.map((sum) => {
    const { part } = sum;
    const name = nameSum(sum, { parts: kind, isAll: parts.length === 1, t });
    const value = [writeAmount(sum, column, room), when].filter((text) => text !== '').join(' ');
    const isFocus = part.series[0].role === 'focus';
    const whole = `${name} ${value}`;
    if (measureText(whole, font) <= maxWidth) return { id: part.id, lines: [whole], isFocus };
    const lines = [
      ...wrapText(name, { ...font, maxWidth, maxLines: mostNameLines }),
      ...wrapText(value, { ...font, maxWidth, maxLines: 2 }),
    ];
    return { id: part.id, lines, isFocus };
  });
}

/** What the labels take to the right of the bars, their swatches with them. */
export function measureParts(written: readonly WrittenPart[], fontSize: number): number {
  const font = { size: fontSize, weight: 600 } as const;
  const widest = Math.max(0, ...written.flatMap(({ lines }) => lines.map((line) => measureText(line, font))));
  return widest === 0 ? 0 : Math.ceil(widest) + fontSize + swatchGap;
}

interface LabelPlaces {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
  readonly fontSize: number;
}

/** The labels beside the middle of their segments, pushed apart; one without a segment at the bar's top. */
export function placeParts(
  written: readonly WrittenPart[],
  bar: StackBar,
  { x, top, bottom, lineHeight, fontSize }: LabelPlaces,
): readonly PartLabel[] {
  const from = bar.x + bar.width;
  const known = bar.column.sums.map(({ part }, rank) => {
    const segment = bar.segments.find(({ partId }) => partId === part.id);
    const words = written.find(({ id }) => id === part.id);
    return { part, rank, words, middle: segment ? (segment.top + segment.bottom) / 2 : null };
  });
  const { placed } = placeEndLabels(
    known.map(({ part, rank, words, middle }) => ({
      id: part.id,
      // Of parts that meet in a point the lower one stays below.
      y: (middle ?? bar.top) - rank / 1000,
      height: (words?.lines.length ?? 1) * lineHeight,
      priority: rank,
    })),
    { top, bottom, moreHeight: lineHeight },
  );
  return placed.flatMap(({ id, top: labelTop, height }) => {
    const label = known.find(({ part }) => part.id === id);
    if (!label?.words) return [];
    const { part, words, middle } = label;
    const isNear = middle !== null && x - from <= longestLeader;
    const swatchMiddle = labelTop + lineHeight / 2;
    return [
      {
        ...{ id, colour: part.colour, lines: words.lines, isFocus: words.isFocus },
        ...{ x, textX: x + fontSize + swatchGap, top: labelTop, height },
        leader: isNear
          ? `M${(from + 2).toFixed(1)},${middle.toFixed(1)}L${(x - 2).toFixed(1)},${swatchMiddle.toFixed(1)}`
          : null,
      },
    ];
  });
}
