import { formatAmount, type ReadingStyle, type Translate } from '@dinh/i18n';
import { choosePeriodLabels, type PeriodCell, type PeriodColumns, readByPeriod } from '../by-period/index.ts';
import { type ClassScale, findClassScale } from '../classes/class-limits.ts';
import { type ClassFill, chooseFill } from '../classes/hatch.ts';
import { type FigurePoint, type FigureSeries, isPoint } from '../figure/figure-series.ts';
import { markOf } from '../figure/point-mark.ts';
import { measureText, wrapText } from '../text-metrics/index.ts';
import { blockGap, chooseBlocks } from './choose-blocks.ts';
import type { HeatCell, HeatLayout, HeatRow } from './heat-layout.ts';
import { placeHeatLegend } from './place-legend.ts';

export interface HeatLayoutInput extends PeriodColumns {
  readonly series: readonly FigureSeries[];
  readonly style: ReadingStyle;
  readonly width: number;
  /**
   * To fill, in px: rows are up to twice as high for it, or stand in blocks side by side. As high as one block
   * needs where it is null.
   */
  readonly height: number | null;
  readonly t: Translate;
}

const smallWidth = 480;
const lineHeightShare = 1.35;
const nameShare = 0.4;
const mostNameWidth = 210;
const mostNameLines = 2;
const gap = 8;
const legendGap = 10;
const leastRowHeight = 21;
const rowPadding = 4;
const mostStretch = 2;
const apartGap = 6;
const cellGap = 1;
const textPadding = 2;
const valueSize = 11;
const markRadius = 2.6;
const markInset = 4;
/** What a sign takes of a cell's width where it has the room; else it stands over the end of the value. */
const markRoom = 7;
const swatch = { width: 22, height: 13 } as const;

type Known = FigurePoint & { readonly value: number };

function isKnown(cell: PeriodCell): cell is Known {
  return cell !== null && isPoint(cell) && cell.value !== null;
}

function valuesOf(cells: readonly PeriodCell[]): readonly number[] {
  return cells.filter(isKnown).flatMap(({ value, isPart }) => (isPart === true ? [] : value));
}

function fillOf(cell: NonNullable<PeriodCell>, scale: ClassScale | null): ClassFill {
  return isPoint(cell) ? chooseFill({ point: cell }, scale) : chooseFill({ point: null, absence: cell.absence }, scale);
}

/** A mean can be shaded among the places; a total is past all of them. */
function isOnScale(nation: readonly number[], places: readonly number[], { unit }: ReadingStyle): boolean {
  if (unit === 'percent' || unit === 'books_per_person') return true;
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return nation.every((value) => value >= low && value <= high);
}

/** Places rows of places by columns of periods, the nation apart at the top, the legend over all. */
export function layoutHeat(input: HeatLayoutInput): HeatLayout {
  const { series, periods, style, width, t } = input;
  const fontSize = width < smallWidth ? 11 : 12;
  const lineHeight = fontSize * lineHeightShare;
  const bold = { size: fontSize, weight: 600 } as const;
  const read = series
    .map((one) => ({ one, cells: readByPeriod(one, input) }))
    // A place that was none in all of the periods is no row.
    .filter((row) => row.cells.some((cell) => cell !== null));
  const isNation = (row: (typeof read)[number]): boolean => row.one.role === 'nation';
  const sorted = [...read.filter(isNation), ...read.filter((row) => !isNation(row))];
  const nations = read.filter(isNation).length;
  const ordered = sorted.map(({ one }) => one);
  const cells = sorted.map((row) => row.cells);
  const ofPlaces = cells.slice(nations).flatMap(valuesOf);
  const ofNation = cells.slice(0, nations).flatMap(valuesOf);
  const isNationOnScale = isOnScale(ofNation, ofPlaces, style);
  const scale = findClassScale(isNationOnScale ? [...ofPlaces, ...ofNation] : ofPlaces, {
    decimals: style.decimals,
    isShare: style.unit === 'percent',
  });
  const findFill = (cell: NonNullable<PeriodCell>, row: number): ClassFill | null => {
    const fill = fillOf(cell, scale);
    return row < nations && !isNationOnScale && isKnown(cell) ? null : fill;
  };

  const nameWidth = Math.min(
    mostNameWidth,
    width * nameShare,
    Math.max(0, ...ordered.map(({ name }) => measureText(name, bold))),
  );
  const indent = Math.ceil(nameWidth) + gap;
  const { legend, height: legendHeight } = placeHeatLegend({
    ...{ scale, width, fontSize, lineHeight, t, unit: style.unit, swatchWidth: swatch.width },
    fills: cells.flatMap((own, row) =>
      // A total's row has no place in the legend.
      own.flatMap((cell) => (cell === null ? [null] : (findFill(cell, row) ?? []))),
    ),
  });
  const namesOf = ordered.map(({ name }) =>
    wrapText(name, { ...bold, maxWidth: nameWidth + 1, maxLines: mostNameLines }),
  );
  const leastHeights = namesOf.map((lines) =>
    Math.max(leastRowHeight, Math.ceil(lines.length * lineHeight) + rowPadding),
  );
  const top = legendHeight + legendGap + lineHeight;
  const apartRoom = nations > 0 && nations < ordered.length ? apartGap : 0;
  const { blocks, slot, blockWidth } = chooseBlocks({
    heights: leastHeights.map((own, row) => own + (row === nations - 1 ? apartRoom : 0)),
    room: input.height === null ? null : input.height - top,
    ...{ width, indent, columns: periods.length },
  });
  const heightOf = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + (leastHeights[row] ?? 0), 0);
  const leastGrid = Math.max(...blocks.map(heightOf));
  const filling = input.height === null ? 1 : (input.height - top - apartRoom) / Math.max(1, leastGrid);
  const stretch = Math.min(mostStretch, Math.max(1, filling));

  const toCell = (
    cell: PeriodCell,
    at: { row: number; column: number; left: number; y: number; height: number },
  ): HeatCell | null => {
    if (cell === null) return null;
    const box = { x: at.left + at.column * slot, y: at.y, width: slot - cellGap, height: at.height - cellGap };
    const mark = isKnown(cell) ? markOf(cell) : 'reported';
    const isFlagged = mark !== 'reported';
    const text = isKnown(cell) ? formatAmount(cell.value, style, t.language) : '';
    const free = box.width - 2 * textPadding - measureText(text, { size: valueSize });
    const hasText = text !== '' && free >= 0;
    const aside = isFlagged && free >= markRoom ? markRoom : 0;
    const corner = { x: box.x + box.width - Math.min(markInset, box.width / 2), radius: markRadius };
    return {
      ...{ ...box, cell, period: periods[at.column] ?? '', fill: findFill(cell, at.row) },
      text: hasText ? { text, x: box.x + (box.width - aside) / 2, y: box.y + box.height / 2 } : null,
      mark: isFlagged ? { mark, ...corner, y: box.y + (hasText ? markInset : box.height / 2) } : null,
    };
  };
  const rows = blocks.flatMap((own, block): readonly HeatRow[] => {
    const left = block * (blockWidth + blockGap) + indent;
    let y = top;
    return own.flatMap((row): readonly HeatRow[] => {
      const one = ordered[row];
      if (!one) return [];
      const height = Math.floor((leastHeights[row] ?? leastRowHeight) * stretch);
      const at = { row, left, y, height };
      y += height + (row === nations - 1 ? apartRoom : 0);
      return [
        {
          ...{ id: one.id, name: one.name, role: one.role, nameLines: namesOf[row] ?? [one.name] },
          ...{ left, top: at.y, height },
          cells: (cells[row] ?? []).map((cell, column) => toCell(cell, { ...at, column })),
        },
      ];
    });
  });
  const lastNation = rows[nations - 1];
  const periodTexts = choosePeriodLabels({ periods, slot, font: { size: fontSize }, language: t.language });
  const known = rows.flatMap((row) => row.cells).filter((cell) => cell !== null && cell.cell.value !== null);
  return {
    ...{ width, slot, scale, rows, legend, swatch, fontSize, valueSize, lineHeight },
    height: Math.ceil(Math.max(top, ...rows.map((row) => row.top + row.height))),
    apart:
      lastNation && apartRoom > 0
        ? {
            x1: lastNation.left - indent,
            x2: lastNation.left + slot * periods.length,
            y: lastNation.top + lastNation.height + apartRoom / 2,
          }
        : null,
    periods: blocks.flatMap((_, block) =>
      periodTexts.flatMap((text, column) => {
        if (text === null) return [];
        const half = measureText(text, { size: fontSize }) / 2;
        const middle = block * (blockWidth + blockGap) + indent + (column + 0.5) * slot;
        return [{ text, x: Math.min(middle, width - half), y: top - lineHeight / 2 }];
      }),
    ),
    isNarrow: known.some((cell) => cell?.text === null),
    isNationPlain: nations > 0 && !isNationOnScale,
  };
}
