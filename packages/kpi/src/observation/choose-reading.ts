import { parsePeriod } from '../period/index.ts';
import { type SourceId, type SourceKind, sourceKinds } from '../source/index.ts';
import { compareText } from '../text/index.ts';
import { type ObservationStatus, observationStatuses } from './observation.ts';

/** What decides among the sources of one cell. */
export interface ReadingCandidate {
  readonly value: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly status: ObservationStatus;
  readonly sourceKind: SourceKind;
  /** ISO date, month or year of publication; none counts as the earliest. */
  readonly published?: string | null;
  readonly sourceId: SourceId;
}

/** The rule that set the chosen reading apart from the next best. */
export const readingReasons = ['only', 'parts', 'status', 'source-kind', 'later', 'source-id'] as const;
export type ReadingReason = (typeof readingReasons)[number];

export interface ReadingChoice<T> {
  readonly chosen: T;
  readonly reason: ReadingReason;
  /** The rest, best first. */
  readonly others: readonly T[];
}

/** True when a part is missing: a figure with one part ranks with one that has none. */
export function lacksParts({ numerator, denominator }: Pick<ReadingCandidate, 'numerator' | 'denominator'>): boolean {
  return [numerator, denominator].some((part) => part === null || part === undefined);
}

function publishedUntil({ published }: ReadingCandidate): string {
  return published ? parsePeriod(published).end : '';
}

function checkCandidate({ status, sourceKind, published }: ReadingCandidate): void {
  if (!observationStatuses.includes(status)) throw new RangeError(`status is not known: ${status}`);
  if (!sourceKinds.includes(sourceKind)) throw new RangeError(`sourceKind is not known: ${sourceKind}`);
  if (published) parsePeriod(published);
}

const rules: readonly {
  readonly reason: Exclude<ReadingReason, 'only'>;
  readonly compare: (a: ReadingCandidate, b: ReadingCandidate) => number;
}[] = [
  { reason: 'parts', compare: (a, b) => Number(lacksParts(a)) - Number(lacksParts(b)) },
  {
    reason: 'status',
    compare: (a, b) => observationStatuses.indexOf(a.status) - observationStatuses.indexOf(b.status),
  },
  {
    reason: 'source-kind',
    compare: (a, b) => sourceKinds.indexOf(a.sourceKind) - sourceKinds.indexOf(b.sourceKind),
  },
  { reason: 'later', compare: (a, b) => compareText(publishedUntil(b), publishedUntil(a)) },
  { reason: 'source-id', compare: (a, b) => compareText(a.sourceId, b.sourceId) },
];

function firstDifference(a: ReadingCandidate, b: ReadingCandidate): (typeof rules)[number] | undefined {
  return rules.find((rule) => rule.compare(a, b) !== 0);
}

/**
 * Picks the one observation of a cell that charts, ranks and targets use: both parts before one or
 * none; status; kind of source; later publication; source id. The order of the input is irrelevant.
 *
 * @throws RangeError when there is no reading, or for a status, a kind of source or a day of publication
 * that is none.
 * @see METHODS §1, one cell, several sources
 */
export function chooseReading<T extends ReadingCandidate>(readings: readonly T[]): ReadingChoice<T> {
  readings.forEach(checkCandidate);
  const [chosen, ...others] = readings.toSorted((a, b) => firstDifference(a, b)?.compare(a, b) ?? 0);
  if (!chosen) throw new RangeError('readings is empty: []');
  const [next] = others;
  if (!next) return { chosen, reason: 'only', others };
  return { chosen, reason: firstDifference(chosen, next)?.reason ?? 'source-id', others };
}
