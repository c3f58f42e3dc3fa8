import { findAreas, findIndicators, selectRevisedPoints, selectSources } from '@dinh/db/queries';
import { listRevisions, type Revision } from '@dinh/kpi';
import type { LoadedData } from '../context.ts';
import { NotFoundError, RefusalError } from '../refusal/refusal.ts';
import { getRelease, type Release } from '../releases.ts';

/** Points of the two releases together; a release that changes more is read indicator by indicator. */
const mostPoints = 40_000;

/** An earlier release and the one it is held against. */
export interface ReleasePair {
  readonly release: Release;
  readonly against: Release;
}

/**
 * Gives the two releases, the latest where the later one isn't named.
 *
 * @throws NotFoundError for a release that there is not, RefusalError `unreadable` for a later one that comes before.
 */
export function getReleasePair(
  { releases }: Pick<LoadedData, 'releases'>,
  asked: { readonly release: number | undefined; readonly against: number | undefined },
): ReleasePair {
  const release = getRelease(releases, asked.release);
  const { latest } = releases;
  if (asked.against === undefined) return { release, against: latest };
  const bounds = [`${release.number}…${latest.number}`];
  const against = releases.all.find(({ number }) => number === asked.against);
  const refused = { field: 'against', seen: String(asked.against), accepted: bounds };
  if (!against) throw new RefusalError({ code: 'not-found', ...refused });
  if (against.number < release.number) throw new RefusalError({ code: 'unreadable', ...refused });
  return { release, against };
}

interface Ids {
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
}

/** Rows by id, each as the later of two releases that has it holds it. */
async function indexRows<Row extends { readonly id: string }>(
  { release, against }: ReleasePair,
  find: (release: number) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<string, Row>> {
  const [before, now] = await Promise.all([find(release.number), find(against.number)]);
  return new Map([...before, ...now].map((row) => [row.id, row]));
}

/** What is called something by indicators, areas and sources, in the one release or the other. */
export interface RevisionNames {
  readonly indicators: ReadonlyMap<string, Awaited<ReturnType<typeof findIndicators>>[number]>;
  readonly areas: ReadonlyMap<string, Awaited<ReturnType<typeof findAreas>>[number]>;
  readonly sources: ReadonlyMap<string, Awaited<ReturnType<typeof selectSources>>[number]>;
}

/** The indicators, areas and sources that revisions name. */
export async function nameRevisions(
  { db }: Pick<LoadedData, 'db'>,
  pair: ReleasePair,
  revisions: readonly Revision[],
): Promise<RevisionNames> {
  const each = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  const indicatorIds = each(revisions.map(({ indicatorId }) => indicatorId));
  const areaIds = each(revisions.map(({ areaId }) => areaId));
  const sourceIds = each(
    revisions.flatMap(({ before, now }) => [before, now].flatMap((point) => (point ? [point.sourceId] : []))),
  );
  const [indicators, areas, sources] = await Promise.all([
    indexRows(pair, (number) => findIndicators(db, number, indicatorIds)),
    indexRows(pair, (number) => findAreas(db, number, areaIds)),
    indexRows(pair, (number) => selectSources(db, number, sourceIds)),
  ]);
  return { indicators, areas, sources };
}

/** @throws NotFoundError for the first id that neither release has. */
async function requireKnown({ db }: Pick<LoadedData, 'db'>, pair: ReleasePair, asked: Ids): Promise<void> {
  const { indicatorIds = [], areaIds = [] } = asked;
  const [indicators, areas] = await Promise.all([
    indexRows(pair, (number) => findIndicators(db, number, indicatorIds)),
    indexRows(pair, (number) => findAreas(db, number, areaIds)),
  ]);
  const unknownIndicator = indicatorIds.find((id) => !indicators.has(id));
  if (unknownIndicator !== undefined) throw new NotFoundError('indicator', unknownIndicator);
  const unknownArea = areaIds.find((id) => !areas.has(id));
  if (unknownArea !== undefined) throw new NotFoundError('area', unknownArea);
}

/**
 * The cells whose figure the later of two releases has otherwise, as `listRevisions` orders them.
 *
 * @param field What to blame where that is more than an answer carries.
 * @throws NotFoundError for an indicator or area that neither release has, RefusalError `too-long`.
 */
export async function loadRevisions(
  data: Pick<LoadedData, 'db'>,
  pair: ReleasePair,
  { field, ...asked }: Ids & { readonly field: string },
): Promise<readonly Revision[]> {
  await requireKnown(data, pair, asked);
  const { before, now } = await selectRevisedPoints(data.db, {
    release: pair.release.number,
    against: pair.against.number,
    ...asked,
    limit: mostPoints + 1,
  });
  const points = before.length + now.length;
  if (points > mostPoints) {
    throw new RefusalError({ code: 'too-long', field, seen: `> ${mostPoints}`, accepted: [`≤ ${mostPoints}`] });
  }
  return listRevisions(before, now);
}
