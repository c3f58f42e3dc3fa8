import { selectAreaCatalogue, selectIndicatorCatalogue, selectSuccessions } from '@dinh/db/queries';
import { catalogueAnswer } from '../answers/catalogue.ts';
import { releaseInput } from '../answers/nouns.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const catalogueProcedure = t.procedure
  .input(releaseInput)
  .output(catalogueAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    const [areas, indicators, successions] = await Promise.all([
      selectAreaCatalogue(ctx.db, release.number),
      selectIndicatorCatalogue(ctx.db, release.number),
      selectSuccessions(ctx.db, release.number),
    ]);
    return { release, areas, indicators, successions };
  });
