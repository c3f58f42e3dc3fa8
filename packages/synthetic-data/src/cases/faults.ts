import { checkShare, computeValue, type ShareHint } from '@dinh/kpi/observation';
import type { ObservationRecord } from '@dinh/reference-data';
import type { Province } from '../country/country.ts';
import { type Cell, type Manner, makeFigure, type Parts, printShare } from '../figures/make-figure.ts';
import { factorOf } from '../indicators/list-indicators.ts';
import { type FaultKind, faultCells } from './fault-cells.ts';

type MakeFault = (cell: Cell, parts: Parts, manner: Manner) => ObservationRecord;

interface StillPublished extends Pick<Cell, 'plan' | 'year'> {
  readonly province: Pick<Province, 'successorId'>;
}

const printed: Pick<Manner, 'printing' | 'mark'> = { printing: 'rounded', mark: '.' };
const roundUnits = [1000, 10_000] as const;

function scaled(factor: number): MakeFault {
  return (cell, parts, manner) =>
    makeFigure(cell, { ...parts, numerator: Math.round(parts.numerator * factor) }, { ...manner, status: 'reported' });
}

function withPrintedValue(change: (value: number) => number): MakeFault {
  return (cell, parts, manner) => {
    const figure = makeFigure(cell, parts, manner);
    const value = change(Number(figure.printedValue));
    return { ...figure, value, printedValue: String(value) };
  };
}

/** Every text that differs from a number's in one digit, or in two neighbours swapped. */
function changesOf(text: string, way: 'swap' | 'digit'): readonly string[] {
  const places = [...text].flatMap((mark, index) => (/\d/.test(mark) ? [index] : []));
  if (way === 'swap') {
    return places.flatMap((from, index) => {
      const to = places[index + 1];
      if (to === undefined || text[from] === text[to]) return [];
      const marks = [...text];
      [marks[from], marks[to]] = [text[to] ?? '', text[from] ?? ''];
      return [marks.join('')];
    });
  }
  return places.flatMap((place) =>
    [...'0123456789'].flatMap((digit) =>
      text[place] === digit || (digit === '0' && place === 0)
        ? []
        : [text.slice(0, place) + digit + text.slice(place + 1)],
    ),
  );
}

function hintOf(
  row: ObservationRecord,
  cell: Cell,
): { readonly agrees: boolean | null; readonly hint: ShareHint | null } {
  const { numerator, denominator, reportedShare } = row;
  return checkShare({ numerator, denominator, printed: reportedShare, factor: factorOf(cell.plan) });
}

/** The first of several writings of a figure whose printed share does not agree for the wanted reason. */
function firstWithHint(
  hint: ShareHint | null,
  write: (cell: Cell, parts: Parts, manner: Manner) => readonly ObservationRecord[],
): MakeFault {
  return (cell, parts, manner) => {
    const found = write(cell, parts, { ...manner, ...printed }).find((row) => {
      const check = hintOf(row, cell);
      return check.agrees === false && check.hint === hint;
    });
    if (!found) throw new RangeError(`No figure with the hint ${hint}: ${cell.area.id} ${cell.year}`);
    return found;
  };
}

function withShares(
  change: (share: string) => readonly string[],
): (...about: Parameters<MakeFault>) => readonly ObservationRecord[] {
  return (cell, parts, manner) => {
    const figure = makeFigure(cell, parts, manner);
    return change(figure.reportedShare ?? '').map((share) => ({
      ...figure,
      reportedShare: share,
      printedValue: share,
    }));
  };
}

/** The share of the true parts beside parts that are written otherwise. */
function withParts(
  change: (parts: Parts) => readonly Parts[],
): (...about: Parameters<MakeFault>) => readonly ObservationRecord[] {
  return (cell, parts, manner) => {
    const share = printShare(parts, cell.plan, false);
    return change(parts).map((written) => {
      const { numerator, denominator } = written;
      const value = computeValue({ numerator, denominator, factor: factorOf(cell.plan), printed: Number(share) });
      return { ...makeFigure(cell, written, manner), value, printedValue: share, reportedShare: share };
    });
  };
}

const makers: Readonly<Record<FaultKind, MakeFault>> = {
  'numerator-above-denominator': (cell, { numerator, denominator }, manner) =>
    makeFigure(cell, { numerator: denominator ?? 0, denominator: numerator }, manner),
  negative: scaled(-1),
  'share-outside': withPrintedValue((value) => Number((100 + value / 10).toFixed(1))),
  'decimal-comma': withPrintedValue((value) => Math.round(value * 10)),
  fall: scaled(0.8),
  jump: scaled(0.4),
  'children-above-parent': scaled(0.7),
  'parent-outside-children': scaled(0.2),
  'successor-apart-from-predecessors': scaled(0.97),
  'rounded-parts': firstWithHint(
    'rounded-parts',
    withParts(({ numerator, denominator }) => {
      const cut = (value: number, unit: number): number => Math.floor(value / unit) * unit;
      return roundUnits.map((unit) => ({ numerator: cut(numerator, unit), denominator: cut(denominator ?? 0, unit) }));
    }),
  ),
  'digits-swapped': firstWithHint(
    'digits-swapped',
    withShares((share) => changesOf(share, 'swap')),
  ),
  'one-digit': firstWithHint(
    'one-digit',
    withShares((share) => changesOf(share, 'digit')),
  ),
  'one-part-digit': firstWithHint(
    'one-part-digit',
    withParts(({ numerator, denominator }) =>
      changesOf(String(numerator), 'digit')
        .map(Number)
        .filter((other) => other < (denominator ?? 0))
        .map((other) => ({ numerator: other, denominator })),
    ),
  ),
  'share-without-hint': firstWithHint(
    null,
    withShares((share) => Array.from({ length: 60 }, (_, index) => (Number(share) / 2 + 0.7 * index).toFixed(1))),
  ),
};

const byCell = new Map(faultCells.map(({ kind, ...cell }) => [`${cell.indicator} ${cell.areaId} ${cell.year}`, kind]));

/** True for a province that publishes a year after its end still, beside the one that it became part of. */
export function isStillPublished({ plan, province, year }: StillPublished): boolean {
  return byCell.get(`${plan.number} ${province.successorId} ${year}`) === 'successor-apart-from-predecessors';
}

/** How the figure of a cell is spoilt, where it is on purpose. */
export function findFault({ plan, area, year }: Cell): MakeFault | undefined {
  const kind = byCell.get(`${plan.number} ${area.id} ${year}`);
  return kind && makers[kind];
}
