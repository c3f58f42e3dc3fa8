/** A year's count: of complete registers, and on top of it what is only a least number. */
export interface YearColumn {
  readonly year: number;
  readonly complete: number;
  readonly partial: number;
}

export interface PlacedColumn extends YearColumn {
  readonly x: number;
  readonly width: number;
  /** Top of the column, of its complete part, and the baseline: px from the top. */
  readonly top: number;
  readonly parting: number;
  /** Whether there is room for its number above it, and its year below. */
  readonly hasNumber: boolean;
  readonly hasYear: boolean;
}

export interface ColumnsLayout {
  readonly baseline: number;
  readonly columns: readonly PlacedColumn[];
}

export const numberRoom = 18;
export const yearRoom = 20;
const leastNumberSlot = 22;
const yearSlot = 40;
const widest = 28;
const leastHeight = 2;

/** Places one column a year from zero, all on one scale; years and numbers only where they have room. */
export function layoutColumns(
  years: readonly YearColumn[],
  { width, height }: { readonly width: number; readonly height: number },
): ColumnsLayout {
  const baseline = height - yearRoom;
  const slot = years.length === 0 ? width : width / years.length;
  const own = Math.min(widest, Math.max(1, slot - Math.max(1, slot * 0.25)));
  const most = Math.max(1, ...years.map(({ complete, partial }) => complete + partial));
  const scale = (baseline - numberRoom) / most;
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate * slot >= yearSlot) ?? 100;
  const heightOf = (count: number): number => (count === 0 ? 0 : Math.max(leastHeight, count * scale));
  return {
    baseline,
    columns: years.map((column, index) => ({
      ...column,
      x: index * slot + (slot - own) / 2,
      width: own,
      top: baseline - heightOf(column.complete + column.partial),
      parting: baseline - heightOf(column.complete),
      hasNumber: slot >= leastNumberSlot && column.complete + column.partial > 0,
      hasYear: step === 1 || column.year % step === 0,
    })),
  };
}
