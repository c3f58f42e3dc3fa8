import type { Database } from '@dinh/db';
import {
  selectAllTargets,
  selectExchanges,
  selectPolicies,
  selectReviewPoints,
  selectReviews,
  selectSources,
  selectValues,
} from '@dinh/db/queries';
import { composePolicies, composePolicy, composeValues } from '@dinh/release-pack';
import type { Kysely } from 'kysely';
import { releaseInput } from '../answers/nouns.ts';
import { policiesAnswer, policyInput, policyPageAnswer, valuesAnswer } from '../answers/policies.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getAskedRelease, t } from '../trpc.ts';

/** All of a release: policies are dozens, and what is said of one takes the links of all. */
async function selectGround(db: Kysely<Database>, release: number) {
  const [policies, targets, reviews, reviewPoints, values] = await Promise.all([
    selectPolicies(db, release),
    selectAllTargets(db, release),
    selectReviews(db, release),
    selectReviewPoints(db, release),
    selectValues(db, release),
  ]);
  return { policies, targets, reviews, reviewPoints, values };
}

export const policiesProcedure = t.procedure
  .input(releaseInput)
  .output(policiesAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    const { answer, sourceIds } = composePolicies(await selectGround(ctx.db, release.number));
    return { release, ...answer, sources: await selectSources(ctx.db, release.number, sourceIds) };
  });

export const policyProcedure = t.procedure
  .input(policyInput)
  .output(policyPageAnswer)
  .query(async ({ ctx, input: { id, ...input } }) => {
    const release = getAskedRelease(ctx, input);
    const composed = composePolicy(await selectGround(ctx.db, release.number), id);
    if (!composed) throw new NotFoundError('policy', id);
    return { release, ...composed.answer, sources: await selectSources(ctx.db, release.number, composed.sourceIds) };
  });

export const valuesProcedure = t.procedure
  .input(releaseInput)
  .output(valuesAnswer)
  .query(async ({ ctx, input }) => {
    const release = getAskedRelease(ctx, input);
    const [ground, exchanges] = await Promise.all([
      selectGround(ctx.db, release.number),
      selectExchanges(ctx.db, release.number),
    ]);
    const { answer, sourceIds } = composeValues({ ...ground, exchanges });
    return { release, ...answer, sources: await selectSources(ctx.db, release.number, sourceIds) };
  });
