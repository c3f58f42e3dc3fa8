import { selectBoundaries } from '@dinh/db/queries';
import type { Request, Response } from 'express';
import type { AnswerCache } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { listZippedFiles, toBoundaryFile } from '../release-zip/list-zipped-files.ts';
import { writeReleaseTexts } from '../release-zip/release-texts.ts';
import { zipFiles } from '../release-zip/zip-files.ts';
import { getRelease } from '../releases.ts';
import { readQuery } from '../request/read-query.ts';
import { readLanguage, readWholeNumber } from '../request/read-values.ts';
import { toContentDisposition, toFileName } from './file-name.ts';
import { mostReleases } from './observation-query.ts';
import { streamAnswer } from './stream-answer.ts';
import type { Gate } from './stream-gate.ts';

interface ReleaseZipOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  readonly gate: Gate;
}

/** Changes with the files or their writing, so that an ETag never stands for another answer. */
const formatVersion = 3;

/** `/api/v1/release.zip`: a whole release, every table as CSV with what explains it. */
export async function answerReleaseZip(
  request: Request,
  response: Response,
  { data, cache, gate }: ReleaseZipOptions,
): Promise<void> {
  const query = readQuery(request.originalUrl, ['release', 'lang']);
  const language = readLanguage(query);
  const asked = readWholeNumber(query, 'release', mostReleases);
  const release = getRelease(data.releases, asked);
  const cacheControl = toCacheControl(asked !== undefined);
  const key = JSON.stringify(['release.zip', formatVersion, release.hash, release.number, language]);
  const kept = cache.get(key);
  if (kept) return sendAnswer(request, response, kept, cacheControl);

  const boundaries = await selectBoundaries(data.db, release.number);
  const texts = writeReleaseTexts(
    release,
    boundaries.map(({ name, attribution, licence }) => ({ name, file: toBoundaryFile(name), attribution, licence })),
  );
  const { number, dataSet } = release;
  const name = toFileName({ release: number, dataSet, extension: 'zip', subject: 'whole', names: [], language });
  await streamAnswer({
    request,
    response,
    cache,
    gate,
    content: JSON.stringify([key, texts]),
    key,
    type: 'application/zip',
    headers: { 'Content-Disposition': toContentDisposition('attachment', name) },
    cacheControl,
    chunks: () =>
      zipFiles(listZippedFiles(data, { release: number, dataSet, language, texts, boundaries }), release.date),
  });
}
