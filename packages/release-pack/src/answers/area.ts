import {
  compareText,
  filterHeritage,
  findPredecessors,
  findUnpublishedTargets,
  packRows,
  type SeriesPoint,
  unpackRows,
} from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { collectSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';
import { toAreaEntry } from './area-entry.ts';
import { pickPolicies } from './pick-policies.ts';

function withoutArea<T extends { readonly areaId: string }>({ areaId: _, ...row }: T): Omit<T, 'areaId'> {
  return row;
}

/** Districts and communes of an area, by name. */
function listChildren(pack: OpenPack, areaId: string) {
  return pack
    .rows('areas')
    .filter(({ parentId, level }) => parentId === areaId && (level === 'district' || level === 'commune'))
    .toSorted((a, b) => compareText(a.nameVi, b.nameVi) || compareText(a.id, b.id))
    .map((area) => ({ ...toAreaEntry(area), figures: area.figures }));
}

/** The readings of areas that became another, by indicator, area, then period. */
function listFormerPoints(pack: OpenPack, areaIds: ReadonlySet<string>): readonly SeriesPoint[] {
  return (
    [...areaIds]
      .flatMap((areaId) => unpackRows<SeriesPoint>(pack.getFigures().selectPointsOfArea(areaId)))
      // Those of one cell stay in the order in which they come.
      .toSorted((a, b) => compareText(a.indicatorId, b.indicatorId) || compareText(a.areaId, b.areaId))
  );
}

/** Each reading and those beside it. */
function toReadings(points: readonly SeriesPoint[]) {
  return points.flatMap((point) => [point, ...point.others]);
}

/** An area's page; undefined for an unknown one, and for one whose figures aren't in the pack. */
export function answerArea(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const row = pack.rows('areas').find((area) => area.id === id);
  if (!row || !pack.levels.includes(row.level)) return undefined;
  const isOwn = ({ areaId }: { readonly areaId: string | null }): boolean => areaId === id;
  const points = pack.getFigures().selectPointsOfArea(id);
  const successions = pack.rows('successions');
  const formerIds = findPredecessors(id, successions);
  const former = listFormerPoints(pack, new Set([...formerIds].filter((one) => one !== id)));
  const heritage = filterHeritage(pack.rows('heritage'), { areas: [row] }, successions);
  const targets = pack.rows('targets').filter(isOwn);
  const country = pack.rows('areas').find(({ level }) => level === 'country');
  const unpublished = findUnpublishedTargets({
    area: row,
    indicators: pack.rows('indicators'),
    readings: unpackRows<SeriesPoint>(points),
    ownTargets: targets,
    nationalTargets: row === country ? [] : pack.rows('targets').filter(({ areaId }) => areaId === country?.id),
    asOf: release.date,
  });
  const toComplete = unpublished.map(({ target }) => target);
  const policies = pickPolicies(pack, targets, id);
  const population = pack.rows('populations').find(isOwn);
  const size = pack.rows('sizes').find(isOwn);
  const facts = [population, size].filter((fact) => fact !== undefined);
  return {
    release,
    area: { ...toAreaEntry(row), code: row.code, capitalVi: row.capitalVi },
    statuses: pack.rows('statuses').filter(isOwn).map(withoutArea),
    regions: pack.rows('regions').filter(isOwn).map(withoutArea),
    successions: successions.filter(({ predecessorId, successorId }) => predecessorId === id || successorId === id),
    population: population ? withoutArea(population) : null,
    areaKm2: size ? withoutArea(size) : null,
    points,
    former: packRows(former),
    heritage,
    policies,
    targets,
    completion: { rows: unpublished, policies: pickPolicies(pack, toComplete, null) },
    children: listChildren(pack, id),
    sources: pickSources(
      pack,
      collectSourceIds(points, toReadings(former), heritage, targets, toComplete, policies, facts),
    ),
  };
}
