import {
  selectAllTargets,
  selectPackedPoints,
  selectPolicies,
  selectSources,
  selectSuccessions,
} from '@dinh/db/queries';
import { listTargetReach } from '@dinh/kpi';
import { collectSourceIds } from '@dinh/release-pack';
import { releaseInput } from '../answers/nouns.ts';
import { targetsAnswer } from '../answers/targets.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const targetsProcedure = t.procedure
  .input(releaseInput)
  .output(targetsAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [targets, successions] = await Promise.all([selectAllTargets(db, number), selectSuccessions(db, number)]);
    const policyIds = targets.flatMap(({ policyId }) => policyId ?? []);
    const [policies, points] = await Promise.all([
      selectPolicies(db, number, { ids: policyIds, scopeAreaId: null }),
      selectPackedPoints(db, number, { series: listTargetReach(targets, successions) }),
    ]);
    const sources = await selectSources(db, number, collectSourceIds(points, targets, policies));
    return { release, targets, policies, points, sources };
  });
