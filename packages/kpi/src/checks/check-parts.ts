import { type CheckedIndicator, type CheckedReading, isShare, toFindingCell } from './checked-figure.ts';
import { findCountRange } from './figure-range.ts';
import type { Finding } from './finding.ts';

/** Finds a share whose numerator is above its denominator; a note where rounded parts may explain it. */
export function checkParts(reading: CheckedReading, indicator: CheckedIndicator): readonly Finding[] {
  const { numerator, denominator, status } = reading;
  if (!isShare(indicator) || numerator === null || denominator === null || numerator <= denominator) return [];
  const isRounded = findCountRange(numerator, status).low <= findCountRange(denominator, status).high;
  const severity = isRounded ? 'note' : 'finding';
  return [{ kind: 'numerator-above-denominator', severity, ...toFindingCell(indicator, reading), others: [] }];
}
