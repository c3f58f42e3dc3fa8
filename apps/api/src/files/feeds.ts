import { renderAtom } from '@dinh/publish/atom';
import type { Request, Response } from 'express';
import { toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import { composeFeed } from '../feeds/compose-feed.ts';
import type { FeedNoun } from '../feeds/feed-subject.ts';
import { getRelease } from '../releases.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { readId, readLanguage, readWholeNumber } from '../request/read-values.ts';
import type { ListOptions } from './lists.ts';
import { mostReleases } from './observation-query.ts';

export const feedParameters = ['release', 'lang'] as const;

const examples = { policy: 'res-33-nq-tw', area: 'VN31-2008', indicator: 'cultural-clubs' } as const;
/** Changes with what is written, so that a kept answer never stands for another. */
const formatVersion = 1;

interface FeedOptions extends ListOptions {
  readonly noun: FeedNoun;
  /** Under which address readers reach the server; null: the one they asked. */
  readonly publicUrl: string | null;
}

/** `/api/v1/feeds/<policies, areas or indicators>/<id>.atom`: what each release changed of one of them. */
export async function answerFeed(request: Request, response: Response, options: FeedOptions): Promise<void> {
  const { data, cache, noun, publicUrl } = options;
  const query = readQuery(request.originalUrl, feedParameters);
  const id = readId(noun, String(request.params[noun] ?? ''), examples[noun]);
  const language = readLanguage(query);
  const asked = readWholeNumber(query, 'release', mostReleases);
  const release = getRelease(data.releases, asked);
  const setting = { language, origin: readOrigin(request, publicUrl) };
  const { hash, number } = release;
  const key = JSON.stringify(['feed', formatVersion, hash, number, noun, id, setting]);
  const answer = await cache.findOrMake(key, async () => {
    const feed = await composeFeed(data, release, { noun, id }, setting);
    return toCachedAnswer('application/atom+xml; charset=utf-8', Buffer.from(renderAtom(feed)));
  });
  await sendAnswer(request, response, answer, toCacheControl(asked !== undefined));
}
