import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDatabaseAway } from '@dinh/db';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { toEtag } from '../cache/answer-cache.ts';
import type { NoteAway } from '../observe/away-log.ts';
import type { FindDataBlock } from '../open-data/find-data-block.ts';
import type { ReadinessState } from '../readiness.ts';
import { NotFoundError, RefusalError } from '../refusal/refusal.ts';
import { findAskedLanguage, toSearchParams } from '../request/asked-language.ts';
import { findOrigin } from '../request/read-origin.ts';
import { doesSubjectExist, type PageSubject } from './does-subject-exist.ts';
import { findAddress } from './find-address.ts';
import { findPageFeed } from './find-page-feed.ts';
import type { AskedPage, FindSocialCard } from './find-social-card.ts';
import { tidyPath } from './page-address.ts';
import { type DashboardPage, toDashboardHtml, toWaitingHtml, toWaitingState, type WaitingState } from './page-html.ts';
import { pageRoutes } from './page-routes.ts';

export interface PagesOptions {
  /** The folder of the built dashboard. */
  readonly folder: string;
  readonly readiness: ReadinessState;
  readonly reportUrl: string;
  readonly noteAway: NoteAway;
  readonly findCard: FindSocialCard;
  readonly findDataBlock: FindDataBlock;
  /** Under which address readers reach the server; that of each request where it isn't set. */
  readonly publicUrl: string | null;
}

const assetName = /^\/assets\/[\w-]+(?:\.[\w-]+)*\.(js|css|svg)$/;

/** Asks for a file of the build in its packed form, where the build has one and the asker takes it. */
function choosePacked(folder: string): RequestHandler {
  return (request, response, next) => {
    const extension = assetName.exec(request.path)?.[1];
    if (extension === undefined) return next();
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') === 'br' && existsSync(join(folder, `${request.path}.br`))) {
      response.type(extension).set('Content-Encoding', 'br');
      request.url = `${request.path}.br`;
    }
    next();
  };
}

const immutable = 'public, max-age=31536000, immutable';

async function findTemplate(folder: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Serves the built dashboard: its files, and its one page at every address that is no file. */
export function createPagesRouter({
  folder,
  readiness,
  reportUrl,
  noteAway,
  findCard,
  findDataBlock,
  publicUrl,
}: PagesOptions): Router {
  const router = Router({ caseSensitive: true });

  const sendPage = async (request: Request, response: Response, subject: PageSubject | 'none'): Promise<void> => {
    const language = findAskedLanguage({ url: request.originalUrl, headers: request.headers });
    response.set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language });
    response.vary('Accept-Language');
    const template = await findTemplate(folder);
    const { current } = readiness;
    const sendWaiting = (state: WaitingState): void => {
      response.set({ 'Cache-Control': 'no-store', 'Retry-After': '2' }).status(503);
      response.end(request.method === 'HEAD' ? undefined : toWaitingHtml(language, state));
    };
    if (current.status !== 'ready') return sendWaiting(toWaitingState(current));
    const origin = findOrigin(request, publicUrl);
    const url = request.originalUrl;
    let isFound: boolean;
    let card: DashboardPage['card'] = null;
    let address: DashboardPage['address'] = null;
    let dataBlock: DashboardPage['dataBlock'] = null;
    try {
      isFound = subject !== 'none' && (await doesSubjectExist(subject, current.data));
      if (origin !== null) {
        const asked: AskedPage = { url, subject: isFound && subject !== 'none' ? subject : {}, language, origin };
        card = { ...(await findCard(asked, current.data)), url: `${origin}${url}` };
        if (isFound && subject !== 'none') {
          const path = tidyPath(request.path);
          address = await findAddress({ path, subject, language, origin }, current.data);
          dataBlock = await findDataBlock({ path, indicator: subject.indicator, language, origin }, current.data);
        }
      }
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      noteAway(error);
      return sendWaiting('away');
    }
    if (template === undefined) return sendWaiting('notBuilt');
    const feed = isFound && subject !== 'none' ? findPageFeed(subject) : null;
    const release = current.data.releases.latest;
    const isListed = isFound && release.dataSet === 'reference';
    const html = toDashboardHtml(template, { language, reportUrl, release, feed, card, address, isListed, dataBlock });
    response.status(isFound ? 200 : 404).set({ 'Cache-Control': 'no-cache', ETag: toEtag(html) });
    if (request.fresh) response.status(304).end();
    else response.end(request.method === 'HEAD' ? undefined : html);
  };

  router.use(({ method }, _response, next) => {
    if (method === 'GET' || method === 'HEAD') return next();
    throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['GET', 'HEAD'] });
  });
  router.use(choosePacked(folder));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, path) => {
        // Vite puts a hash of the content in the names under /assets.
        const isHashed = path.startsWith(join(folder, 'assets'));
        response.setHeader('Cache-Control', isHashed ? immutable : 'public, no-cache');
      },
    }),
  );
  // The dashboard's own routes: one page answers them all, with the status that the address deserves.
  for (const { path } of pageRoutes) {
    router.get(path, (request, response) =>
      sendPage(request, response, { release: findReleaseText(request), ...request.params }),
    );
  }
  router.use((request, response) => {
    const isFile = /\.[^/]*$/.test(request.path);
    if (isFile) throw new NotFoundError('path', request.path);
    return sendPage(request, response, 'none');
  });
  return router;
}

function findReleaseText({ originalUrl }: Request): string | undefined {
  return toSearchParams(originalUrl).get('release') ?? undefined;
}
