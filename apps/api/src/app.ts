import type { RequestListener } from 'node:http';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { createReadinessHandler } from './answer-readiness.ts';
import { createAnswerCache } from './cache/answer-cache.ts';
import { createKnownAnswers } from './cache/known-answers.ts';
import { createDocsRouter } from './docs/docs-router.ts';
import { createErrorHandler } from './error-handler.ts';
import { createFindSet } from './figures/figure-request.ts';
import { createFigureSetsRouter } from './figures/figure-sets-router.ts';
import { createFiguresRouter } from './figures/figures-router.ts';
import { createFigureLibrary } from './figures/load-figure.ts';
import { createFilesRouter, mostStreams } from './files/files-router.ts';
import { createGate } from './files/stream-gate.ts';
import { createFixedHeaders } from './headers/fixed-headers.ts';
import { createAwayLog } from './observe/away-log.ts';
import { createMetrics } from './observe/create-metrics.ts';
import { createObserver } from './observe/observe-requests.ts';
import { createFindSocialCard } from './pages/find-social-card.ts';
import { createPagesRouter } from './pages/pages-router.ts';
import { createRateLimiter, isUnlimited } from './rate-limiter.ts';
import { getLoadedData, type ReadinessState } from './readiness.ts';
import { NotFoundError } from './refusal/refusal.ts';
import { createSdmxRouter } from './sdmx/sdmx-router.ts';
import { createTrpcHandler } from './trpc-handler.ts';

export interface AppOptions {
  readonly readiness: ReadinessState;
  readonly rateLimit: number;
  readonly answerCacheMegabytes: number;
  readonly reportUrl: string;
  /** Under which address readers reach the server; that of each request where it isn't set. */
  readonly publicUrl?: string | null;
  readonly dashboardFolder: string;
  readonly logger: Logger;
}

const bytesPerMegabyte = 1_000_000;
/** Far more than a person makes. */
const mostStoredPerMinute = 60;

const security = createFixedHeaders(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // Dialogs lock the page's scrolling with a style element of their own.
        'style-src': ["'self'", "'unsafe-inline'"],
        // Figures become pictures by way of data and blob addresses.
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Without TLS of its own the server can't promise it; a proxy that has it does.
    strictTransportSecurity: false,
    // "self" only holds for TLS and localhost; elsewhere browsers complain about the header.
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
  }),
);

/**
 * Everything that is answered over HTTP; it can be asked before the data are there, and says so. What was
 * answered before is found ahead of express, or behind the limit where the asker has one.
 */
export function createApp({
  readiness,
  rateLimit,
  answerCacheMegabytes,
  reportUrl,
  publicUrl = null,
  dashboardFolder,
  logger,
}: AppOptions): RequestListener {
  const cache = createAnswerCache(answerCacheMegabytes * bytesPerMegabyte);
  const getData = () => getLoadedData(readiness);
  const limiter = createRateLimiter(rateLimit);
  const metrics = createMetrics({ readiness, cache });
  const observe = createObserver({ metrics, logger });
  const known = createKnownAnswers(cache);
  const answerKnown: RequestHandler = (request, response, next) => {
    if (!known.answer(request, response, request.originalUrl)) next();
  };
  const noteAway = createAwayLog(logger);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Parameters are read by our own rules, which refuse instead of guessing.
  app.set('query parser', false);
  app.use(security);
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.get('/readyz', createReadinessHandler(readiness));
  app.get('/metrics', async (_request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'Content-Type': metrics.contentType }).end(await metrics.print());
  });
  app.use('/trpc', limiter, answerKnown, createTrpcHandler({ cache, getData, logger, noteAway }));
  const storeGuards = [createRateLimiter(mostStoredPerMinute, { countsLoopback: true })];
  app.use('/api/v1', createFigureSetsRouter({ getData, publicUrl, guards: [limiter], storeGuards }));
  const gate = createGate(mostStreams);
  app.use('/api/v1', limiter, answerKnown, createFilesRouter({ cache, getData, gate, publicUrl }));
  app.use('/sdmx', createSdmxRouter({ cache, getData, gate, publicUrl, guards: [limiter, answerKnown] }));
  const figures = { library: createFigureLibrary(), findSet: createFindSet() };
  app.use(createFiguresRouter({ cache, getData, ...figures, publicUrl, guards: [limiter, answerKnown] }));
  app.use('/api', ({ originalUrl }) => {
    throw new NotFoundError('path', originalUrl.split('?')[0] ?? '');
  });
  const pages = { findCard: createFindSocialCard(figures), publicUrl };
  app.use(compression());
  app.use(createDocsRouter({ folder: dashboardFolder, publicUrl, readiness }));
  app.use(createPagesRouter({ ...pages, folder: dashboardFolder, readiness, reportUrl, noteAway }));
  app.use(createErrorHandler(logger, noteAway));
  return (request, response) => {
    observe(request, response);
    const isFree = isUnlimited(rateLimit, request.socket.remoteAddress);
    if (!isFree || !known.answer(request, response, request.url ?? '')) app(request, response);
  };
}
