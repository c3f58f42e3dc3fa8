import type { Request, Response } from 'express';
import { toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getRelease } from '../releases.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import type { ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';
import { readBoundaryFile } from './read-boundary-file.ts';

export const boundaryParameters = ['release', 'lang'] as const;

/** A link's title, which a header holds in ASCII. @see RFC 8288, RFC 8187 */
function toTitle(words: string): string {
  return /^[\x20-\x7e]*$/.test(words) && !/["\\]/.test(words)
    ? `title="${words}"`
    : `title*=UTF-8''${encodeURIComponent(words)}`;
}

/**
 * `/api/v1/boundaries.topojson`: the areas' outlines, whose ids are area ids. Attribution and licence
 * stand in the file itself and in a header, so that they go wherever the file goes.
 */
export async function answerBoundaries(
  request: Request,
  response: Response,
  { data, cache }: ListOptions,
): Promise<void> {
  const query = readQuery(request.originalUrl, boundaryParameters);
  // The file has its names in both languages; a wrong one is refused as everywhere.
  readLanguage(query);
  const asked = readWholeNumber(query, 'release', mostReleases);
  const { number, hash, dataSet } = getRelease(data.releases, asked);
  const answer = await cache.findOrMake(`boundaries ${hash} ${number}`, async () => {
    const boundaries = await readBoundaryFile(data.db, number);
    if (!boundaries) throw new NotFoundError('path', '/api/v1/boundaries.topojson');
    const { attribution, licenceUrl } = boundaries;
    const file = { release: number, dataSet, ...boundaries };
    const headers = licenceUrl === null ? {} : { Link: `<${licenceUrl}>; rel="license"; ${toTitle(attribution)}` };
    return toCachedAnswer('application/json; charset=utf-8', Buffer.from(JSON.stringify(file)), { headers });
  });
  await sendAnswer(request, response, answer, toCacheControl(asked !== undefined));
}
