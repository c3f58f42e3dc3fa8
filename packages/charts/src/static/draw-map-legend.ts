import type { Translate } from '@dinh/i18n';
import type { Unit } from '@dinh/kpi';
import type { LegendRow } from '../map/map-words.ts';
import type { Palette } from '../palette/index.ts';
import { wrapText } from '../text-metrics/index.ts';
import { toFill } from './draw-map-plot.ts';
import { drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

interface PlacedRow {
  readonly row: LegendRow;
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
}

/** What each colour and each texture stands for, placed beside or below the map. */
export interface PlacedLegend {
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  /** Lines over and under the rows, by their middle. */
  readonly words: readonly { readonly text: string; readonly middle: number; readonly isHead: boolean }[];
}

export interface MapLegendInput {
  readonly rows: readonly LegendRow[];
  /** Null where no area has a figure. */
  readonly unit: Unit | null;
  /** The years that share the scale; null for one year. */
  readonly years: string | null;
  readonly t: Translate;
}

export interface LegendRoom {
  readonly width: number;
  /** One column where it is no higher than this; else as many as the width holds. */
  readonly height: number;
}

const size = 12;
const noBreak = '\u00A0';
const lineHeight = 17;
const swatch = { width: 24, height: 14 } as const;
const swatchGap = 8;
const rowGap = 3;
const blockGap = 5;
const columnGap = 16;
const leastColumnWidth = 230;
const mostColumnWidth = 320;

function placeInColumns({ rows, unit, years, t }: MapLegendInput, width: number, columns: number): PlacedLegend {
  const own = Math.min(mostColumnWidth, (width - columnGap * (columns - 1)) / columns);
  const perColumn = Math.ceil(rows.length / columns);
  const maxWidth = own - swatch.width - swatchGap;
  const wrap = (text: string, isHead: boolean): readonly string[] =>
    wrapText(text, { size, weight: isHead ? 600 : 400, maxWidth: width });
  const head = unit === null ? [] : wrap(t('map.legend.unit', { unit: t(`units.name.${unit}`) }), true);
  const foot = years === null ? [] : wrap(t('map.legend.sameScale', { years }), false);
  const top = head.length * lineHeight + (head.length > 0 ? blockGap : 0);
  let y = top;
  let bottom = top;
  const placed = rows.map((row, index): PlacedRow => {
    if (index % perColumn === 0) y = top;
    // A number stays with what it counts.
    const count = `·${noBreak}${row.count.replaceAll(' ', noBreak)}`;
    const lines = wrapText(`${row.words} ${count}`, { size, maxWidth });
    const at = { x: Math.floor(index / perColumn) * (own + columnGap), top: y };
    y += lines.length * lineHeight + rowGap;
    bottom = Math.max(bottom, y);
    return { row, lines, ...at };
  });
  const footTop = bottom + (foot.length > 0 ? blockGap : 0);
  const middleOf = (blockTop: number, index: number): number => blockTop + (index + 0.5) * lineHeight;
  return {
    height: Math.ceil(footTop + foot.length * lineHeight),
    rows: placed,
    words: [
      ...head.map((text, index) => ({ text, middle: middleOf(0, index), isHead: true })),
      ...foot.map((text, index) => ({ text, middle: middleOf(footTop, index), isHead: false })),
    ],
  };
}

/** Places the legend in one column, or in as many as its room holds, filled one after the other. */
export function placeMapLegend(input: MapLegendInput, { width, height }: LegendRoom): PlacedLegend {
  const single = placeInColumns(input, width, 1);
  const columns = Math.floor((width + columnGap) / (leastColumnWidth + columnGap));
  return single.height <= height || columns < 2 ? single : placeInColumns(input, width, columns);
}

/** The legend from its upper left corner on. */
export function drawMapLegend({ rows, words }: PlacedLegend, palette: Palette): readonly string[] {
  return [
    ...words.map(({ text, middle, isHead }) =>
      drawTextAt(text, { x: 0, middle, size, isBold: isHead, colour: isHead ? 'ink' : 'muted' }, palette),
    ),
    ...rows.map(({ row: { key, fill }, lines, x, top }) =>
      element(
        'g',
        { 'data-legend': key },
        element('rect', {
          x,
          y: top + (lineHeight - swatch.height) / 2,
          ...swatch,
          fill: toFill(fill, palette),
          stroke: palette['map-line'],
        }),
        ...lines.map((line, index) =>
          drawTextAt(
            line,
            { x: x + swatch.width + swatchGap, middle: top + (index + 0.5) * lineHeight, size },
            palette,
          ),
        ),
      ),
    ),
  ];
}
