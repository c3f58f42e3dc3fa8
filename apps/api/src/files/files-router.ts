import compression from 'compression';
import { type Request, type Response, Router } from 'express';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { LoadedData } from '../context.ts';
import { NotFoundError, RefusalError } from '../refusal/refusal.ts';
import { answerBoundaries } from './boundaries.ts';
import { answerChecks } from './checks.ts';
import { answerFeed } from './feeds.ts';
import { answerHeritage } from './heritage.ts';
import { heritageFormats } from './heritage-record.ts';
import { answerAreas, answerIndicators } from './lists.ts';
import { observationFormats } from './observation-formats.ts';
import { answerObservations } from './observations.ts';
import { answerOpenapi } from './openapi.ts';
import { answerPack } from './pack.ts';
import { answerPeers } from './peers.ts';
import { answerRanks } from './ranks.ts';
import { answerReleaseZip } from './release-zip.ts';
import { answerReleases } from './releases.ts';
import { answerReport, reportFormats } from './reports.ts';
import { answerRevisions } from './revisions.ts';
import { answerSources } from './sources.ts';
import type { Gate } from './stream-gate.ts';
import { answerTargets } from './targets.ts';

/** Of the ten connections: pages keep the rest. */
export const mostStreams = 4;

export interface FilesOptions {
  readonly cache: AnswerCache;
  /** @throws RefusalError `not-ready` until the data are loaded. */
  readonly getData: () => LoadedData;
  /** Of everything that streams from a cursor. */
  readonly gate: Gate;
  /** Under which address readers reach the server; that of the request where it isn't set. */
  readonly publicUrl?: string | null;
}

type Answer = (request: Request, response: Response, data: LoadedData) => Promise<void>;

/** The plain files under `/api/v1`: GET and HEAD, open to pages of any origin. */
export function createFilesRouter({ cache, getData, gate, publicUrl = null }: FilesOptions): Router {
  const answers: Readonly<Record<string, Answer>> = {
    '/indicators.json': (request, response, data) => answerIndicators(request, response, { data, cache }),
    '/areas.json': (request, response, data) => answerAreas(request, response, { data, cache }),
    '/heritage.csv': (request, response, data) =>
      answerHeritage(request, response, { data, cache, format: heritageFormats.csv }),
    '/heritage.json': (request, response, data) =>
      answerHeritage(request, response, { data, cache, format: heritageFormats.json }),
    '/checks.json': (request, response, data) => answerChecks(request, response, { data, cache }),
    '/peers.json': (request, response, data) => answerPeers(request, response, { data, cache }),
    '/ranks.json': (request, response, data) => answerRanks(request, response, { data, cache }),
    '/targets.json': (request, response, data) => answerTargets(request, response, { data, cache }),
    '/sources.json': (request, response, data) => answerSources(request, response, { data, cache }),
    '/revisions.json': (request, response, data) => answerRevisions(request, response, { data, cache }),
    '/releases.json': (request, response, data) => answerReleases(request, response, { data, cache }),
    '/boundaries.topojson': (request, response, data) => answerBoundaries(request, response, { data, cache }),
    '/pack.json': (request, response, data) => answerPack(request, response, { data, cache }),
    '/release.zip': (request, response, data) => answerReleaseZip(request, response, { data, cache, gate }),
    '/reports/:policy.html': (request, response, data) =>
      answerReport(request, response, { data, cache, publicUrl, format: reportFormats.html }),
    '/reports/:policy.docx': (request, response, data) =>
      answerReport(request, response, { data, cache, publicUrl, format: reportFormats.docx }),
    '/reports/:policy.xlsx': (request, response, data) =>
      answerReport(request, response, { data, cache, publicUrl, format: reportFormats.xlsx }),
    '/feeds/policies/:policy.atom': (request, response, data) =>
      answerFeed(request, response, { data, cache, publicUrl, noun: 'policy' }),
    '/feeds/areas/:area.atom': (request, response, data) =>
      answerFeed(request, response, { data, cache, publicUrl, noun: 'area' }),
    '/feeds/indicators/:indicator.atom': (request, response, data) =>
      answerFeed(request, response, { data, cache, publicUrl, noun: 'indicator' }),
    '/openapi.json': (request, response, data) => answerOpenapi(request, response, { cache, data }),
    '/observations.csv': (request, response, data) =>
      answerObservations(request, response, { data, cache, gate, format: observationFormats.csv }),
    '/observations.json': (request, response, data) =>
      answerObservations(request, response, { data, cache, gate, format: observationFormats.json }),
  };
  const router = Router({ caseSensitive: true, strict: true });
  router.use((_request, response, next) => {
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Content-Disposition, ETag, Link',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    next();
  });
  // Whole answers come compressed from memory; only what streams is compressed on its way.
  router.use(['/observations.csv', '/observations.json'], compression());
  for (const [path, answer] of Object.entries(answers)) {
    router.get(path, (request, response) => answer(request, response, getData()));
    router.all(path, ({ method }) => {
      throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: method, accepted: ['GET', 'HEAD'] });
    });
  }
  router.use(({ originalUrl }) => {
    throw new NotFoundError('path', originalUrl.split('?')[0] ?? '');
  });
  return router;
}
