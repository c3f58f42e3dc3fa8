import {
  selectFiguresOfSource,
  selectHeritageOfSource,
  selectPoliciesOfSource,
  selectSourceUses,
  selectTargets,
  selectUndatedOfSource,
} from '@dinh/db/queries';
import { releaseInput } from '../answers/nouns.ts';
import { sourceInput, sourcePageAnswer, sourcesAnswer } from '../answers/sources.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

export const sourcesProcedure = t.procedure
  .input(releaseInput)
  .output(sourcesAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    return { release, sources: await selectSourceUses(ctx.db, release.number) };
  });

export const sourceProcedure = t.procedure
  .input(sourceInput)
  .output(sourcePageAnswer)
  .query(async ({ ctx: { db, ...ctx }, input: { id, ...input } }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [[source], figures, undated, heritage, targets, policies] = await Promise.all([
      selectSourceUses(db, number, [id]),
      selectFiguresOfSource(db, number, id),
      selectUndatedOfSource(db, number, id),
      selectHeritageOfSource(db, number, id),
      selectTargets(db, number, { column: 'sourceId', id }),
      selectPoliciesOfSource(db, number, id),
    ]);
    if (!source) throw new NotFoundError('source', id);
    const all = [...figures, ...undated.map((row) => ({ ...row, period: null }))];
    return { release, source, figures: all, heritage, targets, policies };
  });
