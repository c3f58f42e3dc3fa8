import type { ObservationRecord } from '@dinh/reference-data';
import { type Noise, pickBy } from '../noise/create-noise.ts';
import { pressNumbers, sourceIds } from './list-sources.ts';
import { type Cell, type Manner, makeFigure, type Parts } from './make-figure.ts';

const salt = { has: 51, way: 52, differs: 53, press: 54 } as const;
const odds = { has: 0.015, differs: 0.5 } as const;

interface Printed {
  readonly cell: Cell;
  readonly parts: Parts;
  readonly manner: Manner;
}

function withoutParts(figure: ObservationRecord): ObservationRecord {
  return { ...figure, value: Number(figure.printedValue), numerator: null, denominator: null, reportedShare: null };
}

/** Another page of the press than the cell's own; for the first two of them the one of the same day. */
function chooseOther({ plan, year, sourceId }: Cell, index: number, noise: Noise): string {
  if (sourceId === sourceIds.press(1)) return sourceIds.press(2);
  if (sourceId === sourceIds.press(2)) return sourceIds.press(1);
  const number = pickBy([3, ...pressNumbers.slice(2)], noise(salt.press, plan.number, index, year));
  return sourceId === sourceIds.press(number) ? sourceIds.copy : sourceIds.press(number);
}

/**
 * A second source of a few cells: half of them print something else, a third each lacks the parts, is of
 * weaker status, or is like the first in all but who says it.
 */
export function* secondSources(
  { cell, parts, manner }: Printed,
  index: number,
  noise: Noise,
): Generator<ObservationRecord> {
  const { plan, year } = cell;
  if (noise(salt.has, plan.number, index, year) >= odds.has) return;
  const factor = noise(salt.differs, plan.number, index, year) < odds.differs ? 0.97 : 1;
  const other = { ...parts, numerator: Math.round(parts.numerator * factor) };
  const from = { ...cell, sourceId: chooseOther(cell, index, noise) };
  switch (pickBy(['parts', 'status', 'source'] as const, noise(salt.way, plan.number, index, year))) {
    case 'parts':
      yield withoutParts(makeFigure(from, other, manner));
      return;
    case 'status':
      yield makeFigure(from, other, { ...manner, status: 'derived' });
      return;
    case 'source':
      yield makeFigure(from, other, manner);
      return;
  }
}
