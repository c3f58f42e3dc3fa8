import { findAreas, selectAreas, selectHeritage, selectSources, selectSuccessions } from '@dinh/db/queries';
import { filterHeritage } from '@dinh/kpi';
import type { Request, Response } from 'express';
import { type AnswerCache, type CachedAnswer, toCachedAnswer, toEtag } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { NotFoundError } from '../refusal/refusal.ts';
import { getRelease, type Release } from '../releases.ts';
import { toSearchParams } from '../request/asked-language.ts';
import { toContentDisposition, toFileName } from './file-name.ts';
import { formatHeritageCursor, toUnreadableCursor } from './heritage-cursor.ts';
import { type HeritageAsking, readHeritageAsking } from './heritage-query.ts';
import { type HeritageFormat, type HeritageRow, toHeritageFileRecord } from './heritage-record.ts';

export interface HeritageFileOptions {
  readonly data: LoadedData;
  readonly cache: AnswerCache;
  readonly format: HeritageFormat;
}

/** Changes with the columns or their writing, so that an ETag never stands for another answer. */
const formatVersion = 2;

function getAskedRelease({ release, cursor }: HeritageAsking, { releases }: LoadedData): Release {
  if (release === undefined && cursor && !releases.all.some(({ number }) => number === cursor.release)) {
    throw toUnreadableCursor(formatHeritageCursor(cursor));
  }
  return getRelease(releases, release ?? cursor?.release);
}

/** The items asked for, and whether more follow them. */
function takePage(
  items: readonly HeritageRow[],
  { cursor, limit }: HeritageAsking,
): { readonly page: readonly HeritageRow[]; readonly hasMore: boolean } {
  const last = cursor ? items.findIndex(({ id }) => id === cursor.afterId) : -1;
  if (cursor && last === -1) throw toUnreadableCursor(formatHeritageCursor(cursor));
  const rest = items.slice(last + 1);
  return limit === undefined
    ? { page: rest, hasMore: false }
    : { page: rest.slice(0, limit), hasMore: rest.length > limit };
}

function toNextLink(request: Request, release: number, afterId: string): string {
  const parameters = toSearchParams(request.originalUrl);
  parameters.set('cursor', formatHeritageCursor({ release, afterId }));
  return `<${request.baseUrl}${request.path}?${parameters}>; rel="next"`;
}

interface HeritageMaking extends Pick<HeritageFileOptions, 'data' | 'format'> {
  readonly request: Request;
  readonly asking: HeritageAsking;
  readonly release: Release;
  /** What the answer depends on, as text. */
  readonly content: string;
}

async function makeAnswer({ request, asking, release, content, data, format }: HeritageMaking): Promise<CachedAnswer> {
  const { language, areaIds = [] } = asking;
  const asked = areaIds.length === 0 ? [] : await findAreas(data.db, release.number, areaIds);
  const unknown = areaIds.find((id) => !asked.some((area) => area.id === id));
  if (unknown !== undefined) throw new NotFoundError('area', unknown);
  const [items, successions, areas] = await Promise.all([
    selectHeritage(data.db, release.number),
    selectSuccessions(data.db, release.number),
    selectAreas(data.db, release.number),
  ]);
  const filter = { ...asking, areas: areaIds.length === 0 ? undefined : asked };
  const { page, hasMore } = takePage(filterHeritage(items, filter, successions), asking);
  const sourceIds = [...new Set(page.map(({ sourceId }) => sourceId))];
  const sources = await selectSources(data.db, release.number, sourceIds);
  const names = {
    areas: new Map(areas.map((area) => [area.id, area])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
  const records = page.map((row) => toHeritageFileRecord(row, names, language));

  const [only, ...others] = asked;
  const fileName = toFileName({
    release: release.number,
    dataSet: release.dataSet,
    extension: format.extension,
    subject: 'heritage',
    names: only && others.length === 0 ? [language === 'vi' ? only.nameVi : only.nameEn] : [],
    language,
  });
  const last = hasMore ? page.at(-1) : undefined;
  const headers = {
    'Content-Disposition': toContentDisposition(format.disposition, fileName),
    ...(last ? { Link: toNextLink(request, release.number, last.id) } : {}),
  };
  const body = Buffer.from(format.write(records, release));
  return toCachedAnswer(format.type, body, { etag: toEtag(content), headers });
}

/** Answers with every heritage item asked for, by designation, date, id; with `limit` the next ones are behind `Link`. */
export async function answerHeritage(
  request: Request,
  response: Response,
  { data, cache, format }: HeritageFileOptions,
): Promise<void> {
  const asking = readHeritageAsking(request.originalUrl);
  const release = getAskedRelease(asking, data);
  const content = JSON.stringify([formatVersion, release.hash, format.extension, asking]);
  const cacheControl = toCacheControl(asking.release !== undefined);
  const answer = await cache.findOrMake(`heritage ${content}`, () =>
    makeAnswer({ request, asking, release, content, data, format }),
  );
  await sendAnswer(request, response, answer, cacheControl);
}
