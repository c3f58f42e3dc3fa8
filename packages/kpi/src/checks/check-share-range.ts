import { type CheckedIndicator, type CheckedReading, isShare, toFindingCell } from './checked-figure.ts';
import type { Finding } from './finding.ts';

const wholePercent = 100;

/** Finds a share above 100 that has no parts to say otherwise; below zero is `negative`, with parts `checkParts`. */
export function checkShareRange(reading: CheckedReading, indicator: CheckedIndicator): readonly Finding[] {
  const { value, numerator, denominator } = reading;
  const hasParts = numerator !== null && denominator !== null;
  if (!isShare(indicator) || hasParts || value === null || value <= wholePercent) return [];
  return [{ kind: 'share-outside', severity: 'finding', ...toFindingCell(indicator, reading), others: [] }];
}
