import { findIndicators, selectPackedPoints, selectSources } from '@dinh/db/queries';
import { levelsListedInFull } from '@dinh/kpi';
import { collectSourceIds } from '@dinh/release-pack';
import { compareAnswer, compareInput } from '../answers/compare.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const compareProcedure = t.procedure
  .input(compareInput)
  .output(compareAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    const [[indicator], points] = await Promise.all([
      findIndicators(ctx.db, release.number, [input.id]),
      selectPackedPoints(ctx.db, release.number, { indicatorId: input.id, levels: levelsListedInFull }),
    ]);
    if (!indicator) throw new NotFoundError('indicator', input.id);
    const sources = await selectSources(ctx.db, release.number, collectSourceIds(points));
    return { release, indicator, points, sources };
  });
