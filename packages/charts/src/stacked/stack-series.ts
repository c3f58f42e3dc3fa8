import { type PeriodCell, readByPeriod } from '../by-period/index.ts';
import { type FigurePoint, isPoint } from '../figure/figure-series.ts';
import { type AssignedColour, assignColours } from '../palette/index.ts';
import type { StackedFigureInput, StackedSeries } from './stacked-figure-input.ts';

/** A part as it is drawn: one series in its colour, or all others together in grey. */
export interface StackPart {
  readonly id: string;
  readonly colour: AssignedColour;
  readonly series: readonly [StackedSeries, ...StackedSeries[]];
}

/** What a part has in a period. */
export interface PartSum {
  readonly part: StackPart;
  /** The sum of the figures known; null where none is. */
  readonly value: number | null;
  /** Of how many series a figure is due, and of how many a whole one is there. */
  readonly due: number;
  readonly have: number;
}

/** A period with its parts, the lowest first. */
export interface StackColumn {
  readonly period: string;
  readonly sums: readonly PartSum[];
  /** The sum of the figures known; null where none is. */
  readonly value: number | null;
  readonly due: number;
  readonly have: number;
  /** True where every part due has a whole figure: then `value` is the total. */
  readonly isWhole: boolean;
}

export interface Stack {
  /** The lowest first. */
  readonly parts: readonly StackPart[];
  readonly columns: readonly StackColumn[];
  /** The cells of each series, one a column. */
  readonly cells: ReadonlyMap<string, readonly PeriodCell[]>;
}

export const othersId = 'others';

function isFirst({ colour }: StackPart): boolean {
  return colour === 'series-1';
}

/** Parts from the foot up: the focus, the other chosen ones in their order, those in grey as one. */
function listParts(series: readonly StackedSeries[]): readonly StackPart[] {
  const colours = assignColours(series);
  const chosen = series
    .map((one): StackPart => ({ id: one.id, colour: colours.get(one.id) ?? 'context', series: [one] }))
    .filter(({ colour }) => colour !== 'context');
  const focus = chosen.find((part) => part.series[0].role === 'focus') ?? chosen.find(isFirst);
  const ordered = focus ? [focus, ...chosen.filter((part) => part !== focus)] : chosen;
  const [first, ...rest] = series.filter(({ id }) => (colours.get(id) ?? 'context') === 'context');
  if (!first) return ordered;
  return [...ordered, { id: rest.length === 0 ? first.id : othersId, colour: 'context', series: [first, ...rest] }];
}

/** True for a cell in which a figure could be. */
function isDue(cell: PeriodCell | undefined): cell is NonNullable<PeriodCell> {
  return cell !== null && cell !== undefined && cell.absence !== 'not-applicable';
}

function isKnown(cell: PeriodCell): cell is FigurePoint & { readonly value: number } {
  return cell !== null && isPoint(cell) && cell.value !== null;
}

function addUp(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function sumPart(part: StackPart, cells: readonly (PeriodCell | undefined)[]): PartSum {
  const due = cells.filter(isDue);
  const known = due.filter(isKnown);
  return {
    part,
    value: addUp(known.map(({ value }) => value)),
    due: due.length,
    have: known.filter(({ isPart, complete }) => isPart !== true && complete !== false).length,
  };
}

/**
 * Adds counts up by period and part. A sum with a part missing, or with a figure of only a part of a place, is
 * not the whole.
 *
 * @throws RangeError for a figure below zero, which no bar from zero can hold.
 */
export function stackSeries({
  series,
  periods,
  measure,
}: Pick<StackedFigureInput, 'series' | 'periods' | 'measure'>): Stack {
  const cells = new Map(series.map((one) => [one.id, readByPeriod(one, { periods, measure })]));
  for (const [id, own] of cells) {
    const below = own.find((cell) => isKnown(cell) && cell.value < 0);
    if (below?.value) throw new RangeError(`Counts are stacked from zero up: ${id} has ${below.value}`);
  }
  const parts = listParts(series);
  const columns = periods.map((period, index): StackColumn => {
    const sums = parts.map((part) =>
      sumPart(
        part,
        part.series.map(({ id }) => cells.get(id)?.[index]),
      ),
    );
    const due = sums.reduce((sum, one) => sum + one.due, 0);
    const have = sums.reduce((sum, one) => sum + one.have, 0);
    const value = addUp(sums.flatMap((one) => one.value ?? []));
    return { period, sums, value, due, have, isWhole: due > 0 && have === due };
  });
  return { parts, columns, cells };
}
