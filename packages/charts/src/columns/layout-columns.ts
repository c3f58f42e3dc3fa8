import { formatNumber, type Language } from '@dinh/i18n';
import type { FigureBreak } from '../figure/figure-break.ts';
import { type PlacedBreak, placeBreaks } from '../figure/place-breaks.ts';
import { measureText } from '../text-metrics/index.ts';

/** A year's count: of complete registers, and on top of it what is only a least number. */
export interface YearColumn {
  readonly year: number;
  readonly complete: number;
  readonly partial: number;
}

/** Words under or over a column, by their middle. */
export interface ColumnText {
  readonly text: string;
  readonly x: number;
}

export interface PlacedColumn extends YearColumn {
  readonly x: number;
  readonly width: number;
  /** Top of the column, of its complete part, and the baseline: px from the top. */
  readonly top: number;
  readonly parting: number;
  /** Its number, where there is room above it, and on the highest; null elsewhere. */
  readonly number: ColumnText | null;
  /** Its year, where there is room below; null elsewhere. */
  readonly yearText: ColumnText | null;
}

export interface ColumnsLayout {
  readonly width: number;
  readonly height: number;
  /** Width of a year's place, the column and the room beside it. */
  readonly slot: number;
  readonly baseline: number;
  readonly columns: readonly PlacedColumn[];
  readonly breaks: readonly PlacedBreak[];
}

interface ColumnsInput {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly breaks?: readonly FigureBreak[];
}

/** Of the plot on a page, in px. */
export const columnsHeight = 200;
const fontSize = 12;
const lineHeight = 16;
const numberRoom = 18;
const yearRoom = 20;
const leastNumberSlot = 22;
const yearSlot = 40;
const widest = 28;
const leastHeight = 2;

/** Places one column a year from zero, all on one scale; years and numbers only where they have room. */
export function layoutColumns(years: readonly YearColumn[], input: ColumnsInput): ColumnsLayout {
  const { width, height, language, breaks = [] } = input;
  const baseline = height - yearRoom;
  const slot = years.length === 0 ? width : width / years.length;
  const own = Math.min(widest, Math.max(1, slot - Math.max(1, slot * 0.25)));
  const totals = years.map(({ complete, partial }) => complete + partial);
  const most = Math.max(1, ...totals);
  const first = years[0]?.year ?? 0;
  const placed = placeBreaks(breaks, {
    left: 0,
    right: width,
    fontSize,
    lineHeight,
    periods: years.map(({ year }) => String(year)),
    placeOf: (time) => (time - first) * slot,
    baseline: fontSize,
    grows: 'down',
  });
  const headRoom = Math.max(0, ...placed.map(({ lines }) => lines.length)) * lineHeight;
  const scale = (baseline - numberRoom - headRoom) / most;
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate * slot >= yearSlot) ?? 100;
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(leastHeight, count * scale));
  const inside = (text: string, middle: number): ColumnText => {
    const half = measureText(text, { size: fontSize }) / 2;
    return { text, x: Math.min(Math.max(middle, half), width - half) };
  };
  const highest = totals.indexOf(most);
  return {
    width,
    height,
    slot,
    baseline,
    breaks: placed,
    columns: years.map((column, index) => {
      const total = column.complete + column.partial;
      const middle = (index + 0.5) * slot;
      const hasNumber = total > 0 && (slot >= leastNumberSlot || index === highest);
      return {
        ...column,
        x: middle - own / 2,
        width: own,
        top: baseline - heightOf(total),
        parting: baseline - heightOf(column.complete),
        number: hasNumber ? inside(formatNumber(total, language), middle) : null,
        yearText: step === 1 || column.year % step === 0 ? inside(String(column.year), middle) : null,
      };
    }),
  };
}
