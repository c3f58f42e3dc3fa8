import {
  selectAfterEnd,
  selectFindingsFromAbove,
  selectNotPlaced,
  selectPackedPoints,
  selectShareProblems,
  selectSources,
  selectUndated,
} from '@dinh/db/queries';
import { listFoundFigures, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { collectSourceIds } from '@dinh/release-pack';
import { releaseInput } from '../answers/nouns.ts';
import { problemsAnswer } from '../answers/problems.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPointAnswer } from './point-answer.ts';

/** Of districts and communes: enough to see what kind they are; `checks.json` has all. */
const mostFindingsBelow = 200;

export const problemsProcedure = t.procedure
  .input(releaseInput)
  .output(problemsAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [shares, differing, notPlaced, afterEnd, undated, { findings, isCut }] = await Promise.all([
      selectShareProblems(db, number),
      selectPackedPoints(db, number, { differs: true }),
      selectNotPlaced(db, number),
      selectAfterEnd(db, number),
      selectUndated(db, number),
      selectFindingsFromAbove(db, number, mostFindingsBelow),
    ]);
    const found = listFoundFigures(findings);
    const sourceIds = collectSourceIds(differing, shares, notPlaced, afterEnd, undated, found);
    return {
      release,
      shares,
      findings,
      areFindingsCut: isCut,
      differing: unpackRows<SeriesPoint>(differing).map(toPointAnswer),
      notPlaced,
      afterEnd,
      undated: undated.map((row) => ({ ...row, period: null })),
      sources: await selectSources(db, number, sourceIds),
    };
  });
