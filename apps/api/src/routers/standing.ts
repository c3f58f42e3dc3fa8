import {
  findAreas,
  selectAreaFeatures,
  selectAreas,
  selectHeritage,
  selectIndicators,
  selectPackedPoints,
  selectPolicies,
  selectRegisters,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import {
  levelsListedInFull,
  listOwnAreas,
  listStandingReach,
  openEnd,
  type SeriesPoint,
  toPeerFeatures,
  unpackRows,
} from '@dinh/kpi';
import { composeStanding, openStanding } from '@dinh/release-pack';
import { standingAnswer, standingInput } from '../answers/standing.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const standingProcedure = t.procedure
  .input(standingInput)
  .output(standingAnswer)
  .query(async ({ ctx: { db, ...ctx }, input: { id, ...input } }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [area] = await findAreas(db, number, [id]);
    if (!area) throw new NotFoundError('area', id);
    const [areas, successions, indicators, heritage, registers] = await Promise.all([
      selectAreas(db, number),
      selectSuccessions(db, number),
      selectIndicators(db, number),
      selectHeritage(db, number),
      selectRegisters(db, number),
    ]);
    const opened = openStanding({ area, asOf: release.date, areas, successions, indicators, heritage, registers });
    if (opened.status === 'not-compared') return { release, areaId: id, ...opened };
    const select = async (filter: Parameters<typeof selectPackedPoints>[2]) =>
      unpackRows<SeriesPoint>(await selectPackedPoints(db, number, filter));
    const [own, features, policies] = await Promise.all([
      select({ areaIds: [...listOwnAreas(opened.input)] }),
      selectAreaFeatures(db, number, area.validTo ?? openEnd),
      selectPolicies(db, number),
    ]);
    const reach = listStandingReach({ ...opened.input, points: own });
    const others = await select({ reach, levels: levelsListedInFull });
    const isOwn = listOwnAreas(opened.input);
    const { answer, sourceIds } = composeStanding({
      input: opened.input,
      asOf: release.date,
      features: features.map((row) => ({ id: row.id, ...toPeerFeatures(row) })),
      points: [...own, ...others.filter(({ areaId }) => !isOwn.has(areaId))],
      policies,
    });
    return { release, ...answer, sources: await selectSources(db, number, sourceIds) };
  });
