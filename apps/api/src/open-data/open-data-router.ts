import { writeJsonLd, writeTurtle } from '@dinh/publish/rdf';
import { renderSitemap, renderSitemapIndex } from '@dinh/publish/sitemap';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type AnswerCache, toCachedAnswer } from '../cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from '../cache/send-answer.ts';
import type { LoadedData } from '../context.ts';
import { NotFoundError, RefusalError } from '../refusal/refusal.ts';
import { readOrigin } from '../request/read-origin.ts';
import { readQuery } from '../request/read-query.ts';
import { listPages } from '../sitemap/list-pages.ts';
import { writeRobots } from '../sitemap/write-robots.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import type { DataSetLibrary } from './data-set-library.ts';
import type { Contact } from './open-data-setting.ts';

export interface OpenDataOptions {
  readonly cache: AnswerCache;
  /** @throws RefusalError `not-ready` until the data are loaded. */
  readonly getData: () => LoadedData;
  readonly library: DataSetLibrary;
  readonly contact: Contact | null;
  readonly publicUrl: string | null;
  /** What each request passes first: the limit, and what was answered before. */
  readonly guards: readonly RequestHandler[];
  /** Of one site map; the protocol's bound unless given. */
  readonly mostListed?: number;
}

interface Asked {
  readonly data: LoadedData;
  readonly origin: string;
  readonly request: Request;
}

interface Written {
  readonly type: string;
  readonly write: (asked: Asked) => Promise<string>;
}

/** @see https://www.sitemaps.org/protocol.html#index */
const mostOfSitemap = 50_000;

/** Changes with what is written, so that a kept answer never stands for another. */
const formatVersion = 1;

/** What catalogues of data and search engines ask for: both catalogues, the site map, and what robots may read. */
export function createOpenDataRouter(options: OpenDataOptions): Router {
  const { cache, getData, library, contact, publicUrl, guards, mostListed = mostOfSitemap } = options;
  const compose = async ({ data, origin }: Asked) => {
    const { all, latest: release } = data.releases;
    const rows = await library.list(data, release);
    return composeCatalogue({ rows, release, issued: all[0]?.date ?? release.date, origin, contact });
  };
  const writeSitemap = async ({ data, origin }: Asked): Promise<string> => {
    const pages = await listPages(data, origin);
    if (pages.length <= mostListed) return renderSitemap(pages);
    const parts = Array.from({ length: Math.ceil(pages.length / mostListed) }, (_, index) => index + 1);
    return renderSitemapIndex(
      parts.map((part) => `${origin}/sitemap-${part}.xml`),
      data.releases.latest.date,
    );
  };
  const writePart = async ({ data, origin, request }: Asked): Promise<string> => {
    const part = Number(request.params.part);
    const pages = await listPages(data, origin);
    const listed = pages.slice((part - 1) * mostListed, part * mostListed);
    if (listed.length === 0 || pages.length <= mostListed) throw new NotFoundError('path', request.path);
    return renderSitemap(listed);
  };
  const xml = 'application/xml; charset=utf-8';
  const answers: Readonly<Record<string, Written>> = {
    '/catalogue.jsonld': {
      type: 'application/ld+json; charset=utf-8',
      write: async (asked) => writeJsonLd(await compose(asked)),
    },
    '/catalogue.ttl': { type: 'text/turtle; charset=utf-8', write: async (asked) => writeTurtle(await compose(asked)) },
    '/sitemap.xml': { type: xml, write: writeSitemap },
    '/sitemap-:part.xml': { type: xml, write: writePart },
    '/robots.txt': {
      type: 'text/plain; charset=utf-8',
      write: async ({ origin }) => writeRobots(`${origin}/sitemap.xml`),
    },
  };
  const answer = async (request: Request, response: Response, { type, write }: Written): Promise<void> => {
    readQuery(request.originalUrl, []);
    const data = getData();
    const origin = readOrigin(request, publicUrl);
    const { hash, number } = data.releases.latest;
    const key = JSON.stringify(['open-data', formatVersion, hash, number, origin, request.path]);
    const asked = { data, origin, request };
    const made = await cache.findOrMake(key, async () => toCachedAnswer(type, Buffer.from(await write(asked))));
    await sendAnswer(request, response, made, toCacheControl(false));
  };
  const open: RequestHandler = (_request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    next();
  };
  const router = Router({ caseSensitive: true, strict: true });
  for (const [path, written] of Object.entries(answers)) {
    router.get(path, open, ...guards, (request, response) => answer(request, response, written));
    router.all(path, ({ method }) => {
      throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['GET', 'HEAD'] });
    });
  }
  return router;
}
