import { findAreas, findHeritageItems, findIndicators, selectPolicies, selectSources } from '@dinh/db/queries';
import { findPeriod, fromPeriodSegment } from '@dinh/kpi';
import type { LoadedData } from '../context.ts';

/** What a page's address names, as it stands there; what it doesn't name is absent. */
export interface PageSubject {
  readonly release?: string | undefined;
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly item?: string | undefined;
  readonly source?: string | undefined;
  readonly policy?: string | undefined;
  /** A path segment: the `/` of an interval is `--`. */
  readonly period?: string | undefined;
}

/** True when all that a page is about exists; a cell may still hold no figure. */
export async function doesSubjectExist(
  { release: asked, indicator, area, item, source, policy, period }: PageSubject,
  { db, releases }: LoadedData,
): Promise<boolean> {
  const release = asked === undefined ? releases.latest : releases.all.find(({ number }) => String(number) === asked);
  const hasNul = [indicator, area, item, source, policy].some((text) => text?.includes('\0'));
  if (!release || hasNul || (period !== undefined && !findPeriod(fromPeriodSegment(period)))) return false;
  const [indicators, areas, items, sources, policies] = await Promise.all([
    indicator === undefined ? undefined : findIndicators(db, release.number, [indicator]),
    area === undefined ? undefined : findAreas(db, release.number, [area]),
    item === undefined ? undefined : findHeritageItems(db, release.number, [item]),
    source === undefined ? undefined : selectSources(db, release.number, [source]),
    policy === undefined ? undefined : selectPolicies(db, release.number, { ids: [policy], scopeAreaId: null }),
  ]);
  return [indicators, areas, items, sources, policies].every((found) => found?.length !== 0);
}
