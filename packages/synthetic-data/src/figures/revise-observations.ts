import type { ObservationRecord } from '@dinh/reference-data';
import { lastYear } from '../country/country.ts';
import { toIndicatorId } from '../indicators/indicator-plan.ts';

/** Of one year, provisional in the first release and settled in the second: in how many cells at most. */
const revised: ReadonlyMap<string, number> = new Map([
  // As many as can be worked by hand.
  [toIndicatorId(2), 3],
  [toIndicatorId(21), Number.POSITIVE_INFINITY],
  [toIndicatorId(37), Number.POSITIVE_INFINITY],
]);
const change = 1.01;

/** Only counts are revised: their printed value is all there is to them. */
function toRevised(row: ObservationRecord): ObservationRecord {
  const value = Math.round((row.value ?? 0) * change);
  const note = 'revised in release 2 (synthetic)';
  return { ...row, value, printedValue: String(value), status: 'reported', note, releaseFrom: 2, releaseTo: null };
}

/** What the second release makes of the first: the provisional figures of a few counts, replaced. */
export function* reviseObservations(rows: Iterable<ObservationRecord>): Generator<ObservationRecord> {
  const areas = new Map<string, Set<string>>();
  for (const row of rows) {
    const most = revised.get(row.indicatorId) ?? 0;
    const own = areas.get(row.indicatorId) ?? new Set();
    areas.set(row.indicatorId, own);
    const isRevised =
      row.period === String(lastYear) &&
      row.status === 'provisional' &&
      row.areaLevel === 'province' &&
      row.value !== null &&
      (own.size < most || own.has(row.areaName));
    if (!isRevised) {
      yield row;
      continue;
    }
    own.add(row.areaName);
    yield* [{ ...row, releaseTo: 1 }, toRevised(row)];
  }
}
