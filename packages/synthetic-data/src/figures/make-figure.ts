import { computeValue, type ObservationStatus } from '@dinh/kpi/observation';
import type { ObservationRecord } from '@dinh/reference-data';
import type { AreaRow } from '../country/country.ts';
import { type IndicatorPlan, toIndicatorId } from '../indicators/indicator-plan.ts';
import { factorOf } from '../indicators/list-indicators.ts';

/** What a cell is about, and who says so. */
export interface Cell {
  readonly plan: IndicatorPlan;
  readonly area: AreaRow;
  readonly year: number;
  readonly sourceId: string;
}

/** Whole parts of a figure, as in a `Track`. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface Manner {
  readonly status: ObservationStatus;
  readonly note: string | null;
  /** How the share is printed beside its parts; null where it isn't. */
  readonly printing: 'rounded' | 'truncated' | null;
  /** The decimal mark of the printed share. */
  readonly mark: '.' | ',';
}

/** A share as digits: rounded half up, or cut off. */
export function printShare({ numerator, denominator }: Parts, plan: IndicatorPlan, isCut: boolean): string {
  const scale = 10 ** plan.decimals;
  const exact = ((numerator * factorOf(plan)) / (denominator ?? 1)) * scale;
  return ((isCut ? Math.floor(exact + 1e-9) : Math.round(exact)) / scale).toFixed(plan.decimals);
}

function makeRow({ plan, area, year, sourceId }: Cell): Omit<ObservationRecord, 'value' | 'printedValue'> {
  return {
    areaKey: area.id,
    areaId: area.id,
    areaName: area.nameVi,
    areaLevel: area.level,
    indicatorId: toIndicatorId(plan.number),
    period: String(year),
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    absence: null,
    complete: null,
    sourceId,
    note: null,
    releaseFrom: 1,
    releaseTo: null,
  };
}

/** A figure as its source prints it, with the parts where the indicator has any. */
export function makeFigure(cell: Cell, parts: Parts, { status, note, printing, mark }: Manner): ObservationRecord {
  const { plan } = cell;
  const row = { ...makeRow(cell), status, note };
  const { numerator, denominator } = parts;
  if (denominator === null) {
    const value = numerator / 10 ** plan.decimals;
    return { ...row, value, printedValue: value.toFixed(plan.decimals) };
  }
  const printedValue = printShare(parts, plan, printing === 'truncated');
  if (plan.shape === 'bare-share') return { ...row, value: Number(printedValue), printedValue };
  const reportedShare = printing === null ? null : printedValue.replace('.', mark);
  const value = computeValue({ numerator, denominator, factor: factorOf(plan), printed: Number(printedValue) });
  return { ...row, value, printedValue, numerator, denominator, reportedShare };
}

/** A blank that says why it is one. */
export function makeBlank(
  cell: Cell,
  { absence, note }: Pick<ObservationRecord, 'absence' | 'note'>,
): ObservationRecord {
  return { ...makeRow(cell), value: null, printedValue: null, absence, note };
}
