import { type ObservationRecord, type ReleaseSpan, type TableName, tableNames } from '@dinh/reference-data';
import { compareDerived, compareSpans, type ReleaseStep, type TableChanges } from './compare-rows.ts';
import {
  type Derivation,
  derivedByIndicator,
  deriveRows,
  deriveSummaries,
  noDerivedRows,
  noSummaries,
  summariesAcross,
  toPeriodSpan,
} from './derive-rows.ts';
import { type LoadableSet, type LoadableTables, type ObservationFeed, toObservationFeed } from './loadable-set.ts';
import { toReleaseState } from './release-state.ts';
import { startTally } from './tally.ts';

/** Enough for one COPY to be worth its start, few enough to hold at once with all that follows from them. */
const rowsPerBatch = 20_000;

/** The rows of one indicator after another, as many together as make a batch. */
function* toBatches({ indicatorIds, rowsOf }: ObservationFeed): Generator<readonly ObservationRecord[]> {
  let batch: ObservationRecord[] = [];
  for (const indicatorId of indicatorIds) {
    for (const row of rowsOf(indicatorId)) batch.push(row);
    if (batch.length < rowsPerBatch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * What a release adds to each table and ends in it, against the one before. The small tables come whole, then
 * observations with what follows from them, some indicators at a time: no more than those are held at once.
 */
export function* compareReleases({ tables }: Pick<LoadableSet, 'tables'>, step: ReleaseStep): Generator<TableChanges> {
  const small = tableNames.filter((table): table is Exclude<TableName, 'observation'> => table !== 'observation');
  for (const table of small) yield compareSpans<ReleaseSpan>(table, tables[table], step);
  const later = startDerivation(tables, step.after);
  const earlier = step.before === null ? null : startDerivation(tables, step.before);
  const span = { releaseFrom: step.after, releaseTo: null };
  for (const batch of toBatches(toObservationFeed(tables.observation))) {
    yield compareSpans('observation', batch, step, (row) => ({ ...row, ...toPeriodSpan(row.period), releaseTo: null }));
    const was = earlier ? deriveRows(batch, earlier, span) : noDerivedRows;
    const is = deriveRows(batch, later, span);
    for (const table of derivedByIndicator) yield compareDerived(table, { earlier: was[table], later: is[table] });
  }
  const [was, is] = [earlier ? deriveSummaries(earlier, span) : noSummaries, deriveSummaries(later, span)];
  for (const table of summariesAcross) yield compareDerived(table, { earlier: was[table], later: is[table] });
}

function startDerivation(tables: LoadableTables, release: number): Derivation {
  const state = toReleaseState(tables, release);
  return { state, tally: startTally(state) };
}

/** How many rows of the set a release adds; what is derived from them comes on top. */
export function countAdded(
  { tables: { observation, ...small } }: Pick<LoadableSet, 'tables'>,
  release: number,
): number {
  const lists: readonly (readonly ReleaseSpan[])[] = Object.values(small);
  const ofSmall = lists.flat().filter(({ releaseFrom }) => releaseFrom === release).length;
  return ofSmall + toObservationFeed(observation).countAdded(release);
}
