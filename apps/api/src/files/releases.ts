import { selectReleaseNotes } from '@dinh/db/queries';
import type { Request, Response } from 'express';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import { answerList, type ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const releaseParameters = ['release', 'lang'] as const;

/** `/api/v1/releases.json`: every release up to the one asked for, the first first, with its date, hash and note. */
export function answerReleases(request: Request, response: Response, options: ListOptions): Promise<void> {
  const query = readQuery(request.originalUrl, releaseParameters);
  // Nothing in the list is in a language; a wrong one is refused as everywhere.
  readLanguage(query);
  return answerList({
    request,
    response,
    options,
    releaseNumber: readWholeNumber(query, 'release', mostReleases),
    key: ['releases'],
    select: async (asked) => ({
      releases: (await selectReleaseNotes(options.data.db)).filter(({ number }) => number <= asked),
    }),
  });
}
