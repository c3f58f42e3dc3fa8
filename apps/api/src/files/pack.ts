import { countFiguresOfLevels, selectPackRows } from '@dinh/db/queries';
import { type AreaLevel, unpackRows } from '@dinh/kpi';
import {
  choosePackLevels,
  createPack,
  deepLevels,
  mostDeepFigures,
  type PrintedFigure,
  type ReleasePack,
} from '@dinh/release-pack';
import type { Request, Response } from 'express';
import type { LoadedData } from '../context.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import { appRouter } from '../router.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const packParameters = ['release', 'lang'] as const;

/** A release with the figures of the areas of some levels. */
export async function loadPackOfLevels(
  data: LoadedData,
  release: number,
  levels: readonly AreaLevel[],
): Promise<ReleasePack> {
  const call = appRouter.createCaller({ ...data, language: 'vi', onUnnamed: () => {} });
  const [overview, peers, problems] = await Promise.all([
    call.overview({ release }),
    call.peers({ release }),
    call.problems({ release }),
  ]);
  const { tables, points, printed } = await selectPackRows(data.db, release, levels);
  return createPack({
    release,
    levels,
    tables,
    points,
    printed: unpackRows<PrintedFigure>(printed),
    overview,
    peers,
    problems,
  });
}

/** A release as the dashboard keeps it. */
async function loadPack(data: LoadedData, release: number): Promise<ReleasePack> {
  const asked = { levels: deepLevels, most: mostDeepFigures };
  const deepFigures = await countFiguresOfLevels(data.db, release, asked);
  return loadPackOfLevels(data, release, choosePackLevels(deepFigures));
}

/** `/api/v1/pack.json`: everything that the pages of a release show, in columns. */
export function answerPack(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, packParameters);
  // Nothing in the pack is in one language only; a wrong one is refused as everywhere.
  readLanguage(query);
  return answerList({
    request,
    response,
    options,
    releaseNumber: readWholeNumber(query, 'release', mostReleases),
    key: ['pack'],
    select: (release) => loadPack(options.data, release),
  });
}
