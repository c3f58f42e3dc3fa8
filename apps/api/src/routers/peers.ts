import { selectAreas, selectPopulations, selectSources } from '@dinh/db/queries';
import { levelsListedInFull, packRows } from '@dinh/kpi';
import { releaseInput } from '../answers/nouns.ts';
import { peersAnswer } from '../answers/peers.ts';
import { readLayouts } from '../figures/read-layouts.ts';
import { getAskedRelease, t } from '../trpc.ts';
import { toPackedAnswer } from './packed-answer.ts';

export const peersProcedure = t.procedure
  .input(releaseInput)
  .output(peersAnswer)
  .query(async ({ ctx: { db, ...ctx }, input }) => {
    const release = getAskedRelease({ db, ...ctx }, input);
    const { number } = release;
    const [areas, populations] = await Promise.all([
      selectAreas(db, number),
      selectPopulations(db, number, levelsListedInFull),
    ]);
    const layouts = await readLayouts(db, number, areas);
    const sourceIds = [...new Set(populations.map(({ sourceId }) => sourceId))];
    return {
      release,
      layouts,
      populations: toPackedAnswer(packRows(populations)),
      sources: await selectSources(db, number, sourceIds),
    };
  });
