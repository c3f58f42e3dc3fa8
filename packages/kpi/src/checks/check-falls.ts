import { sortReadings } from '../series/index.ts';
import { type CheckedIndicator, type CheckedReading, toFindingCell, toFindingFigure } from './checked-figure.ts';
import { findFigureRange } from './figure-range.ts';
import type { Finding } from './finding.ts';

/**
 * Finds each reading of a count that may only grow that is below the one before it. A note where
 * rounding of the two may explain it; readings known to be partial are left out.
 */
export function checkFalls(series: readonly CheckedReading[], indicator: CheckedIndicator): readonly Finding[] {
  if (!indicator.cumulative) return [];
  const known = sortReadings(series.filter(({ value, complete }) => value !== null && complete !== false));
  return known.flatMap((reading, index): readonly Finding[] => {
    const before = known[index - 1];
    if (!before || before.value === null || reading.value === null || reading.value >= before.value) return [];
    const now = findFigureRange(reading, indicator);
    const then = findFigureRange(before, indicator);
    const severity = now && then && now.high >= then.low ? 'note' : 'finding';
    const difference = reading.value - before.value;
    const cell = toFindingCell(indicator, reading);
    return [{ kind: 'fall', severity, difference, ...cell, others: [toFindingFigure(before)] }];
  });
}
