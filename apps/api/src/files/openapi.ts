import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { createDescription } from '../openapi/create-description.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage } from '../request/read-values.ts';

/** `/api/v1/openapi.json`: the description of every file, its words in one language. */
export async function answerOpenapi(
  request: Request,
  response: Response,
  { cache, data }: { readonly cache: AnswerCache; readonly data: LoadedData },
): Promise<void> {
  const language = readLanguage(readQuery(request.originalUrl, ['lang']));
  const { dataSet } = data.releases.latest;
  const key = `openapi ${language}`;
  const kept = cache.get(key);
  const answer =
    kept ??
    toCachedAnswer(
      'application/json; charset=utf-8',
      Buffer.from(JSON.stringify(createDescription(language, dataSet))),
    );
  if (!kept) cache.set(key, answer);
  await sendAnswer(request, response, answer, toCacheControl(false));
}
