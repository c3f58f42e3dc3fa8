import { checkShare } from '../observation/index.ts';
import { parsePeriod } from '../period/index.ts';
import {
  type CheckedIndicator,
  type CheckedReading,
  isShare,
  toFindingCell,
  toFindingFigure,
} from './checked-figure.ts';
import type { Finding } from './finding.ts';

const wholePercent = 100;
const mostDecimals = 3;
/** How far a figure may be from its neighbour in time to be taken for its like. */
const likeness = 1.5;
/** No share is ten times the whole, so that a mark is missing for sure. */
const surelyWithoutMark = 1000;
const fewestDigits = 100;

interface Printed {
  readonly printed: number;
  /** Is `printed` ÷ 10^decimals what the figure should be? */
  readonly fits: (decimals: number) => boolean;
  readonly near: CheckedReading | undefined;
}

function findNearest(reading: CheckedReading, series: readonly CheckedReading[]): CheckedReading | undefined {
  const at = parsePeriod(reading.period).decimal;
  const away = ({ period }: CheckedReading): number => Math.abs(parsePeriod(period).decimal - at);
  return series
    .filter(({ period, value }) => period !== reading.period && value !== null && value > 0)
    .toSorted((a, b) => away(a) - away(b))[0];
}

function readBesideParts(reading: CheckedReading, { factor }: CheckedIndicator): Printed | undefined {
  const { numerator, denominator, reportedShare } = reading;
  if (numerator === null || denominator === null || numerator < 0 || denominator < 0) return undefined;
  if (reportedShare === null || !/^\d{3,}$/.test(reportedShare.trim())) return undefined;
  const printed = Number(reportedShare);
  const fits = (decimals: number): boolean => {
    const share = (printed / 10 ** decimals).toFixed(decimals);
    return checkShare({ numerator, denominator, printed: share, factor }).agrees === true;
  };
  return fits(0) ? undefined : { printed, fits, near: undefined };
}

function readWithoutParts(
  reading: CheckedReading,
  indicator: CheckedIndicator,
  series: readonly CheckedReading[],
): Printed | undefined {
  const { value } = reading;
  if (value === null || !Number.isInteger(value) || value < fewestDigits) return undefined;
  if (isShare(indicator) && value <= wholePercent) return undefined;
  const near = findNearest(reading, series);
  const known = near?.value ?? null;
  const isLike = (candidate: number): boolean =>
    known !== null && candidate <= known * likeness && candidate >= known / likeness;
  if (isLike(value)) return undefined;
  const isSure = isShare(indicator) && known === null && value >= surelyWithoutMark;
  const fits = (decimals: number): boolean => {
    const candidate = value / 10 ** decimals;
    return isLike(candidate) || (isSure && candidate <= wholePercent);
  };
  return { printed: value, fits, near };
}

/**
 * Finds a decimal mark read as thousands: 67,35 printed as 6735. The figure with the mark put back
 * has to agree with its parts; without parts, with the reading nearest in time; without either only
 * a share from 1,000 up is named. Indicators of whole numbers have no mark to lose.
 */
export function checkDecimalComma(
  reading: CheckedReading,
  indicator: CheckedIndicator,
  series: readonly CheckedReading[],
): readonly Finding[] {
  if (indicator.decimals === 0) return [];
  const hasParts = reading.numerator !== null && reading.denominator !== null;
  const found = hasParts ? readBesideParts(reading, indicator) : readWithoutParts(reading, indicator, series);
  if (!found) return [];
  const { printed, fits, near } = found;
  const decimals = Array.from({ length: mostDecimals }, (_, index) => index + 1).find(fits);
  if (decimals === undefined) return [];
  const suggested = Number((printed / 10 ** decimals).toFixed(decimals));
  const others = near ? [toFindingFigure(near)] : [];
  const cell = toFindingCell(indicator, reading);
  return [{ kind: 'decimal-comma', severity: 'finding', printed, suggested, ...cell, others }];
}
