import { Readable } from 'node:stream';
import type { Database } from '@dinh/db';
import { type ObservationFilter, type ObservationKey, selectObservations } from '@dinh/db/queries';
import type { Language } from '@dinh/i18n';
import { parseBasis } from '@dinh/kpi';
import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { type AnswerCache, toCachedAnswer, toEtag } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { getRelease, type Release } from '../releases.ts';
import { toSearchParams } from '../request/asked-language.ts';
import { toUnreadable } from '../request/read-query.ts';
import { formatCursor } from './cursor.ts';
import { toContentDisposition, toFileName } from './file-name.ts';
import { findAsked } from './find-asked.ts';
import type { ObservationFormat } from './observation-formats.ts';
import { type ObservationAsking, readObservationAsking, requireKnownBasis } from './observation-query.ts';
import { type ObservationFileRecord, toObservationFileRecord } from './observation-record.ts';
import { type BasisAsking, readOnBasis } from './observations-on-basis.ts';
import { streamAnswer } from './stream-answer.ts';
import type { Gate } from './stream-gate.ts';
import { streamObservationFile, toRecordChunks } from './stream-observations.ts';

export interface ObservationFileOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  readonly gate: Gate;
  readonly format: ObservationFormat;
}

/** Changes with the columns or their writing, so that an ETag never stands for another answer. */
const formatVersion = 4;

function getAskedRelease({ release, cursor }: ObservationAsking, { releases }: LoadedData): Release {
  if (release === undefined && cursor && !releases.all.some(({ number }) => number === cursor.release)) {
    throw toUnreadable('cursor', formatCursor(cursor), ['Link: <…>; rel="next"']);
  }
  return getRelease(releases, release ?? cursor?.release);
}

/** Checks that every id asked for exists, and gives the names for a file that is about one thing only. */
async function findNames({ filter, language }: ObservationAsking, { db }: LoadedData, release: number) {
  const { indicators, areas } = await findAsked(db, release, filter);
  return [areas, indicators].flatMap(([only, ...more]) =>
    only && more.length === 0 ? [language === 'vi' ? only.nameVi : only.nameEn] : [],
  );
}

function toNextLink(request: Request, release: number, after: ObservationKey): string {
  const parameters = toSearchParams(request.originalUrl);
  parameters.set('cursor', formatCursor({ release, after }));
  const path = `${request.baseUrl}${request.path}`;
  return `<${path}?${parameters}>; rel="next"`;
}

/** The rows that a page of a file holds, and the key of the last where more follow. */
interface Taken {
  readonly records: readonly ObservationFileRecord[];
  readonly last: ObservationKey | undefined;
}

async function takeObservations(
  db: Kysely<Database>,
  filter: ObservationFilter,
  { limit, language }: { readonly limit: number; readonly language: Language },
): Promise<Taken> {
  const rows = await selectObservations(db, { ...filter, limit: limit + 1 });
  const given = rows.slice(0, limit);
  const records = given.map((row) => toObservationFileRecord(row, language));
  return { records, last: rows.length > limit ? given.at(-1) : undefined };
}

async function takeOnBasis(db: Kysely<Database>, asking: BasisAsking, limit: number): Promise<Taken> {
  const rows: { readonly record: ObservationFileRecord; readonly key: ObservationKey }[] = [];
  for await (const some of readOnBasis(db, asking)) {
    rows.push(...some);
    if (rows.length > limit) break;
  }
  const given = rows.slice(0, limit);
  return { records: given.map(({ record }) => record), last: rows.length > limit ? given.at(-1)?.key : undefined };
}

async function* toRecords(
  someRows: AsyncIterable<readonly { readonly record: ObservationFileRecord }[]>,
): AsyncGenerator<readonly ObservationFileRecord[]> {
  for await (const rows of someRows) yield rows.map(({ record }) => record);
}

/**
 * Answers with every observation asked for: as a whole with `limit`, whose next rows are behind the
 * `Link` header; else streamed from a cursor, and kept where it is small, since it never changes.
 */
export async function answerObservations(
  request: Request,
  response: Response,
  { data, cache, gate, format }: ObservationFileOptions,
): Promise<void> {
  const asking = readObservationAsking(request.originalUrl);
  const release = getAskedRelease(asking, data);
  const { language, limit, cursor } = asking;
  const basis = requireKnownBasis(asking.basis, release.date);
  const filter: ObservationFilter = { ...asking.filter, release: release.number, after: cursor?.after };
  const content = JSON.stringify([formatVersion, release.hash, format.extension, language, basis, filter, limit]);
  const key = `observations ${content}`;
  const cacheControl = toCacheControl(asking.release !== undefined);
  const names = await findNames(asking, data, release.number);
  const { number, dataSet } = release;
  const subject = { release: number, dataSet, extension: format.extension, names, language };
  const name = toFileName({ ...subject, day: parseBasis(basis) });
  const headers = { 'Content-Disposition': toContentDisposition(format.disposition, name) };
  const writing = { format, release: number, dataSet, language };

  if (limit !== undefined) {
    const { records, last } =
      basis === 'as-reported'
        ? await takeObservations(data.db, filter, { limit, language })
        : await takeOnBasis(data.db, { filter, basis, language }, limit);
    const link = last ? { Link: toNextLink(request, release.number, last) } : {};
    const body = Buffer.concat(await Readable.from(toRecordChunks([records], { ...writing, basis })).toArray());
    const answer = toCachedAnswer(format.type, body, { etag: toEtag(content), headers: { ...headers, ...link } });
    return sendAnswer(request, response, answer, cacheControl);
  }

  const chunks = (): AsyncIterable<Buffer> =>
    basis === 'as-reported'
      ? streamObservationFile(data.db, filter, writing)
      : toRecordChunks(toRecords(readOnBasis(data.db, { filter, basis, language })), { ...writing, basis });
  const { type } = format;
  await streamAnswer({ request, response, cache, gate, content, key, type, headers, cacheControl, chunks });
}
