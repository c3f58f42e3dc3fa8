import { selectAreaFeatures, selectAreas, selectPopulations, selectSources } from '@dinh/db/queries';
import { earliestBasisDay, levelsListedInFull, openEnd, packRows, toPeerFeatures } from '@dinh/kpi';
import { releaseInput } from '../answers/nouns.ts';
import { peersAnswer } from '../answers/peers.ts';
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
    const days = areas.flatMap(({ level, validTo }) => (level === 'province' ? (validTo ?? openEnd) : []));
    const layouts = await Promise.all(
      [...new Set(days)]
        .filter((day) => day >= earliestBasisDay)
        .toSorted()
        .map(async (day) => ({
          lastDay: day === openEnd ? null : day,
          areas: (await selectAreaFeatures(db, number, day)).map(({ id, populationYear, ...figures }) => ({
            id,
            populationYear,
            ...toPeerFeatures(figures),
            kind: figures.kind,
          })),
        })),
    );
    const sourceIds = [...new Set(populations.map(({ sourceId }) => sourceId))];
    return {
      release,
      layouts,
      populations: toPackedAnswer(packRows(populations)),
      sources: await selectSources(db, number, sourceIds),
    };
  });
