import {
  findAreaPopulation,
  findAreaSize,
  findAreas,
  selectAreaChildren,
  selectAreaRegions,
  selectAreaStatuses,
  selectAreaSuccessions,
  selectHeritage,
  selectHeritageOfArea,
  selectIndicators,
  selectNationalTargets,
  selectPackedPoints,
  selectPolicies,
  selectSources,
  selectSuccessions,
  selectTargets,
} from '@dinh/db/queries';
import { findPredecessors, findUnpublishedTargets, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { collectSourceIds } from '@dinh/release-pack';
import { areaInput, areaPageAnswer } from '../answers/area.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const areaProcedure = t.procedure
  .input(areaInput)
  .output(areaPageAnswer)
  .query(async ({ ctx: { db, ...ctx }, input: { id, ...input } }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [area] = await findAreas(db, number, [id]);
    if (!area) throw new NotFoundError('area', id);
    const [
      statuses,
      regions,
      successions,
      population,
      areaKm2,
      points,
      heritage,
      targets,
      national,
      indicators,
      children,
      all,
    ] = await Promise.all([
      selectAreaStatuses(db, number, id),
      selectAreaRegions(db, number, id),
      selectAreaSuccessions(db, number, id),
      findAreaPopulation(db, number, id),
      findAreaSize(db, number, id),
      selectPackedPoints(db, number, { areaId: id }),
      // An item without an area of its own is the nation's all the same.
      area.level === 'country' ? selectHeritage(db, number) : selectHeritageOfArea(db, number, id),
      selectTargets(db, number, { column: 'areaId', id }),
      area.level === 'country' ? [] : selectNationalTargets(db, number),
      selectIndicators(db, number),
      selectAreaChildren(db, number, id),
      selectSuccessions(db, number),
    ]);
    const formerIds = [...findPredecessors(id, all)].filter((former) => former !== id);
    const policyIds = targets.flatMap(({ policyId }) => policyId ?? []);
    const unpublished = findUnpublishedTargets({
      area,
      indicators,
      readings: unpackRows<SeriesPoint>(points),
      ownTargets: targets,
      nationalTargets: national,
      asOf: release.date,
    });
    const unpublishedIn = unpublished.flatMap(({ target: { policyId } }) => policyId ?? []);
    const [former, policies, policiesToComplete] = await Promise.all([
      selectPackedPoints(db, number, { areaIds: formerIds }),
      selectPolicies(db, number, { ids: policyIds, scopeAreaId: id }),
      selectPolicies(db, number, { ids: unpublishedIn, scopeAreaId: null }),
    ]);
    const figures = [population, areaKm2].filter((figure) => figure !== undefined);
    const ofFormer = unpackRows<SeriesPoint>(former).flatMap((point) => [point, ...point.others]);
    const sourceIds = collectSourceIds(
      points,
      ofFormer,
      heritage,
      targets,
      unpublished.map(({ target }) => target),
      policies,
      figures,
    );
    return {
      release,
      area,
      statuses,
      regions,
      successions,
      population: population ?? null,
      areaKm2: areaKm2 ?? null,
      points,
      former,
      heritage,
      policies,
      targets,
      completion: { rows: [...unpublished], policies: policiesToComplete },
      children,
      sources: await selectSources(db, number, sourceIds),
    };
  });
