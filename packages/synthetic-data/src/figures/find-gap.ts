import type { AbsenceKind } from '@dinh/kpi/observation';
import { lastYear } from '../country/country.ts';
import type { IndicatorPlan } from '../indicators/indicator-plan.ts';
import { type Noise, pickBy } from '../noise/create-noise.ts';

/** Why a cell has no figure: no row at all, or a row that names the reason. */
export type Gap = 'no-row' | AbsenceKind;

export interface Place {
  /** A key of chance; an area whose boundaries stayed keeps it. */
  readonly index: number;
  readonly level: 'country' | 'province' | 'district' | 'commune';
  /** Several provinces that became one. */
  readonly isMerged: boolean;
}

const salt = {
  area: 21,
  run: 22,
  runStart: 23,
  runLength: 24,
  cell: 25,
  kind: 26,
  upland: 27,
  late: 28,
  stop: 29,
} as const;
const odds = {
  area: 0.03,
  run: 0.12,
  cell: 0.035,
  subCell: 0.07,
  lowland: 0.2,
  lost: 0.25,
  late: 0.06,
  stop: 0.015,
} as const;
const lateStart = 2016;
const sparseAreas = 9;
const fewAreas = 4;
const spread = 7;
const runYears = 12;
const lastBeforeStop = 2019;

function isInRun(noise: Noise, number: number, area: number, year: number): boolean {
  if (noise(salt.run, number, area) >= odds.run) return false;
  const start = 2010 + Math.floor(runYears * noise(salt.runStart, number, area));
  return year >= start && year < start + 2 + Math.floor(5 * noise(salt.runLength, number, area));
}

/** True for an indicator and an area of 63 that no figure of any year is known of. */
export function isUnpublished({ number, gaps }: IndicatorPlan, { index, level }: Place, noise: Noise): boolean {
  if (level === 'country') return false;
  switch (gaps) {
    case 'none':
      return false;
    case 'national':
      return true;
    case 'sparse':
      return level !== 'province' || index % spread !== 0 || index >= sparseAreas * spread;
    case 'few':
      return level !== 'province' || index % spread !== 0 || index >= fewAreas * spread;
    case 'late':
    case 'usual':
      return level === 'province' && noise(salt.area, number, index) < odds.area;
  }
}

/** True for the years after a series has stopped. */
function isStopped(noise: Noise, number: number, area: number, year: number): boolean {
  return year > lastBeforeStop && noise(salt.stop, number, area) < odds.stop;
}

function findCellGap(noise: Noise, number: number, place: Place, year: number): Gap | undefined {
  const most = place.level === 'province' ? odds.cell : odds.subCell;
  if (noise(salt.cell, number, place.index, year) >= most) return undefined;
  return pickBy(['no-row', 'no-row', 'not-found', 'withheld'], noise(salt.kind, number, place.index, year));
}

function findLastYearGap(plan: IndicatorPlan, { index, isMerged }: Place, noise: Noise): Gap | undefined {
  const { number, shape } = plan;
  if (isMerged && shape === 'bare-share' && noise(salt.late, number, index, 1) < odds.lost) return 'lost-by-merger';
  if (noise(salt.late, number, index, 2) >= odds.late) return undefined;
  return pickBy(['not-yet-due', 'overdue'], noise(salt.late, number, index, 3));
}

/** Tells why a cell is blank; undefined where it has a figure. The nation's are never. */
export function findGap(plan: IndicatorPlan, place: Place, year: number, noise: Noise): Gap | undefined {
  const { number, gaps, isUpland } = plan;
  if (gaps === 'late' && year < lateStart) return 'no-row';
  if (place.level === 'country' || gaps === 'none') return undefined;
  if (isUnpublished(plan, place, noise)) return 'no-row';
  if (isUpland && place.level === 'province' && noise(salt.upland, place.index) < odds.lowland) return 'not-applicable';
  if (place.level === 'province') {
    if (isInRun(noise, number, place.index, year) || isStopped(noise, number, place.index, year)) return 'no-row';
  }
  const gap = findCellGap(noise, number, place, year);
  return gap ?? (year === lastYear ? findLastYearGap(plan, place, noise) : undefined);
}
