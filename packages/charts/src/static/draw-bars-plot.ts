import type { BarRow, BarsLayout } from '../bars/layout-bars.ts';
import type { Palette } from '../palette/index.ts';
import { drawMark } from './draw-mark.ts';
import { drawTextAt } from './draw-text.ts';
import { element } from './svg-element.ts';

const markRadius = 3.5;
const textGap = 6;
const markRoom = 12;
const nameGap = 8;
const apart = 5;

function drawLines(
  lines: readonly string[],
  { x, y, anchor, row, layout }: { x: number; y: number; anchor: 'start' | 'end'; row: BarRow; layout: BarsLayout },
  palette: Palette,
): readonly string[] {
  return lines.map((line, index) =>
    drawTextAt(
      line,
      {
        x,
        middle: y + (index - (lines.length - 1) / 2) * layout.lineHeight,
        size: layout.fontSize,
        anchor,
        isBold: row.role === 'focus',
        hasHalo: true,
      },
      palette,
    ),
  );
}

function drawRowText(row: BarRow, layout: BarsLayout, palette: Palette): string {
  const { nameLines, valueLines, mark, y, x0, x1 } = row;
  const end = Math.max(x0, x1) + textGap;
  const isFlagged = mark !== 'reported';
  return element(
    'g',
    { 'data-row': row.id },
    ...drawLines(nameLines, { x: layout.plot.left - nameGap, y, anchor: 'end', row, layout }, palette),
    ...(isFlagged ? [drawMark({ mark, x: end + markRadius, y, radius: markRadius }, palette.ink, palette)] : []),
    ...drawLines(valueLines, { x: end + (isFlagged ? markRoom : 0), y, anchor: 'start', row, layout }, palette),
  );
}

function drawBar({ id, colour, x0, x1, y }: BarRow, height: number, palette: Palette): string {
  const x = Math.min(x0, x1);
  const fill = palette[colour];
  return element('rect', { 'data-bar': id, x, y: y - height / 2, width: Math.abs(x1 - x0), height, fill });
}

/** The line that parts the nation's row from the ranks, over every column. */
function drawParting({ nation, rowHeight, width }: BarsLayout, palette: Palette): readonly string[] {
  const y = rowHeight + apart;
  return nation === null ? [] : [element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: palette.rule })];
}

/** Where the nation stands among the ranks. */
function drawRule({ nation, plot }: BarsLayout, palette: Palette): readonly string[] {
  if (!nation?.isComparable) return [];
  const rule = { x1: nation.x1, x2: nation.x1, y1: plot.top, y2: plot.bottom };
  return [element('line', { ...rule, stroke: palette.nation, 'stroke-dasharray': '5 3' })];
}

function drawNation(layout: BarsLayout, palette: Palette): readonly string[] {
  const { nation, barHeight } = layout;
  if (!nation) return [];
  return [
    ...drawParting(layout, palette),
    ...(nation.isComparable ? [drawBar({ ...nation, colour: 'nation' }, barHeight, palette)] : []),
    ...drawRule(layout, palette),
    drawRowText(nation, layout, palette),
  ];
}

function drawLevels({ levels, plot, fontSize }: BarsLayout, isNamed: boolean, palette: Palette): readonly string[] {
  return levels.map(({ id, colour, x, top, label, textX, textY, anchor }) => {
    const stroke = { stroke: palette[colour], 'stroke-width': 1.25, 'stroke-dasharray': '6 4' };
    return element(
      'g',
      { 'data-level': id },
      element('line', { x1: x, x2: x, y1: top, y2: plot.bottom, ...stroke }),
      ...(isNamed
        ? [drawTextAt(label, { x: textX, middle: textY, size: fontSize, anchor, hasHalo: true }, palette)]
        : []),
    );
  });
}

/** The plot of ranked bars, each thing where the layout put it, from back to front. */
export function drawBarsPlot(layout: BarsLayout, palette: Palette): readonly string[] {
  return [
    ...layout.rows.map((row) => drawBar(row, layout.barHeight, palette)),
    ...drawNation(layout, palette),
    ...drawLevels(layout, true, palette),
    ...layout.rows.map((row) => drawRowText(row, layout, palette)),
  ];
}

/** A column after the first: its bars against the lines of all, which are named in the first. */
export function drawBarsColumn(layout: BarsLayout, x: number, palette: Palette): string {
  return element(
    'g',
    { transform: `translate(${Number(x.toFixed(2))} 0)`, 'data-column': '' },
    ...layout.rows.map((row) => drawBar(row, layout.barHeight, palette)),
    ...drawParting(layout, palette),
    ...drawRule(layout, palette),
    ...drawLevels(layout, false, palette),
    ...layout.rows.map((row) => drawRowText(row, layout, palette)),
  );
}
