import { findAreas } from '@dinh/db/queries';
import { compareText, packRows, type SeriesPoint } from '@dinh/kpi';
import { revisedAnswer, revisedInput } from '../answers/revised.ts';
import { getReleasePair, loadRevisions, nameRevisions } from '../revisions/load-revisions.ts';
import { t } from '../trpc.ts';
import { toPackedAnswer } from './packed-answer.ts';

export const revisedProcedure = t.procedure
  .input(revisedInput)
  .output(revisedAnswer)
  .query(async ({ ctx, input }) => {
    if (input.against === undefined) ctx.onUnnamed();
    const pair = getReleasePair(ctx, { release: input.release, against: input.against });
    const revisions = await loadRevisions(ctx, pair, { indicatorIds: input.indicators, field: 'indicators' });
    const { sources, areas } = await nameRevisions(ctx, pair, revisions);
    const pack = (points: readonly (SeriesPoint | null)[]) =>
      toPackedAnswer(packRows(points.filter((point) => point !== null)));
    const known = new Set((await findAreas(ctx.db, pair.release.number, [...areas.keys()])).map(({ id }) => id));
    return {
      ...pair,
      before: pack(revisions.map(({ before }) => before)),
      now: pack(revisions.map(({ now }) => now)),
      sources: [...sources.values()].toSorted((a, b) => compareText(a.id, b.id)),
      areas: [...areas.values()].filter(({ id }) => !known.has(id)),
    };
  });
