import type { ObservationRecord } from '@dinh/reference-data';
import { lastYear } from '../country/country.ts';
import { toIndicatorId } from '../indicators/indicator-plan.ts';

/** Of one year, provisional in the first release and settled in the second. */
const revised: ReadonlySet<string> = new Set([2, 21, 37].map(toIndicatorId));
const change = 1.01;

/** Only counts are revised: their printed value is all there is to them. */
function toRevised(row: ObservationRecord): ObservationRecord {
  const value = Math.round((row.value ?? 0) * change);
  const note = 'revised in release 2 (synthetic)';
  return { ...row, value, printedValue: String(value), status: 'reported', note, releaseFrom: 2, releaseTo: null };
}

/** What the second release makes of the first: the provisional figures of a few counts, replaced. */
export function* reviseObservations(rows: Iterable<ObservationRecord>): Generator<ObservationRecord> {
  for (const row of rows) {
    const isRevised =
      revised.has(row.indicatorId) &&
      row.period === String(lastYear) &&
      row.status === 'provisional' &&
      row.areaLevel === 'province' &&
      row.value !== null;
    if (!isRevised) yield row;
    else yield* [{ ...row, releaseTo: 1 }, toRevised(row)];
  }
}
