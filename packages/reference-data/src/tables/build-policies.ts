import { findPeriod } from '@dinh/kpi/period';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { PolicyRecord, ReviewRecord } from '../records/policy.ts';
import { type PlaceAreaName, placedId, placeWithoutDate } from './place-area-name.ts';

type PolicyRow = RowsByFile['policies'][number]['value'];

/** When a policy was made: its issue, else its own period; null where neither is known. */
function policyPeriod({ issued, periodStart, periodEnd }: PolicyRow): string | null {
  if (issued) return issued;
  return periodStart && periodEnd ? `${periodStart}/${periodEnd}` : (periodStart ?? periodEnd);
}

/** Policies with the area they are for; one without any date is placed by the date of its source, if that settles it. */
export function buildPolicies(
  rows: RowsByFile['policies'],
  {
    place,
    publishedOf,
    lastDay,
  }: {
    readonly place: PlaceAreaName;
    readonly publishedOf: (sourceId: string) => string | null;
    readonly lastDay: (release: number) => string;
  },
): readonly PolicyRecord[] {
  return rows.map(({ value }) => {
    const { scopeArea: name, sourceId, releaseFrom: release } = value;
    const period = policyPeriod(value);
    const until = findPeriod(publishedOf(sourceId) ?? '')?.end ?? lastDay(release);
    const scopeAreaId = period
      ? placedId(place({ name, period, release }))
      : placeWithoutDate(place, { name, release, until });
    return { ...value, scopeAreaId };
  });
}

export function buildReviews(rows: RowsByFile['reviews'], place: PlaceAreaName): readonly ReviewRecord[] {
  return rows.map(({ value }) => {
    const { areaName: name, reviewed: period, releaseFrom: release } = value;
    return { ...value, areaId: placedId(place({ name, period, release })) };
  });
}
