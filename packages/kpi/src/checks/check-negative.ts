import { type CheckedIndicator, type CheckedReading, toFindingCell } from './checked-figure.ts';
import { type Finding, figureParts } from './finding.ts';

/** Finds a figure below zero: everything measured here is counted, or a share of it. The parts name the cause. */
export function checkNegative(reading: CheckedReading, indicator: CheckedIndicator): readonly Finding[] {
  const below = figureParts.filter((part) => (reading[part] ?? 0) < 0);
  const named = below.length > 1 ? below.filter((part) => part !== 'value') : below;
  return named.map((part) => ({
    kind: 'negative',
    severity: 'finding',
    part,
    ...toFindingCell(indicator, reading),
    others: [],
  }));
}
