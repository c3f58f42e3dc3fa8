import { selectHeritage, selectPackedPoints, selectRegisters, selectSources } from '@dinh/db/queries';
import { packRows, type SeriesPoint, unpackRows } from '@dinh/kpi';
import { reportedIndicatorIds, toPointSourceIds } from '@dinh/release-pack';
import { heritageAnswer } from '../answers/heritage.ts';
import { releaseInput } from '../answers/nouns.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPackedAnswer } from './packed-answer.ts';
import { toPointAnswer } from './point-answer.ts';

export const heritageProcedure = t.procedure
  .input(releaseInput)
  .output(heritageAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [items, registers, totals] = await Promise.all([
      selectHeritage(db, number),
      selectRegisters(db, number),
      selectPackedPoints(db, number, { indicatorIds: reportedIndicatorIds, levels: ['country'] }),
    ]);
    const reported = unpackRows<SeriesPoint>(totals);
    const sourceIds = new Set([...items.map(({ sourceId }) => sourceId), ...toPointSourceIds(reported)]);
    return {
      release,
      items: toPackedAnswer(packRows(items)),
      registers,
      reported: reported.map(toPointAnswer),
      sources: await selectSources(db, number, [...sourceIds]),
    };
  });
