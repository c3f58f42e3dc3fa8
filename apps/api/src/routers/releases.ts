import { z } from 'zod';
import { releaseAnswer } from '../answers/nouns.ts';
import { t } from '../trpc.ts';

export const releasesProcedure = t.procedure.output(z.array(releaseAnswer)).query(({ ctx }) => {
  ctx.onUnnamed();
  return [...ctx.releases.all];
});
