import { findIndicators, selectPackedPoints, selectPolicies, selectSources, selectTargets } from '@dinh/db/queries';
import { collectSourceIds } from '@dinh/release-pack';
import { indicatorInput, indicatorPageAnswer } from '../answers/indicator.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const indicatorProcedure = t.procedure
  .input(indicatorInput)
  .output(indicatorPageAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    const [[indicator], points, targets] = await Promise.all([
      findIndicators(ctx.db, release.number, [input.id]),
      selectPackedPoints(ctx.db, release.number, { indicatorId: input.id }),
      selectTargets(ctx.db, release.number, { column: 'indicatorId', id: input.id }),
    ]);
    if (!indicator) throw new NotFoundError('indicator', input.id);
    const policyIds = targets.flatMap(({ policyId }) => policyId ?? []);
    const policies = await selectPolicies(ctx.db, release.number, { ids: policyIds, scopeAreaId: null });
    const sources = await selectSources(ctx.db, release.number, collectSourceIds(points, targets, policies));
    return { release, indicator, points, targets, policies, sources };
  });
