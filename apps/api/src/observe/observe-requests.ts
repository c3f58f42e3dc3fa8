import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { findAnsweredRoute } from '../cache/known-answers.ts';
import type { Metrics } from './create-metrics.ts';
import { toRouteTemplate } from './to-route-template.ts';

/** What machines ask all the time, and what a page brings along: logged only where everything is. */
const quietRoutes: readonly string[] = ['/healthz', '/readyz', '/metrics', '/assets/*'];

interface ObserveOptions {
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/**
 * Counts every request and logs it in one line once its answer has left: method, route template,
 * status, milliseconds. Never the query, the address or anything else the asker wrote.
 */
export function createObserver({ metrics, logger }: ObserveOptions) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const started = performance.now();
    response.once('close', () => {
      const ms = performance.now() - started;
      const { method = '' } = request;
      const { statusCode: status, writableFinished: isWhole } = response;
      const route = findAnsweredRoute(response) ?? toRouteTemplate(request);
      metrics.observe({ method, route, status, seconds: ms / 1000 });
      const level = quietRoutes.includes(route) ? 'debug' : 'info';
      if (!logger.isLevelEnabled(level)) return;
      const line = { method, route, status, ms: Math.round(ms * 10) / 10, ...(isWhole ? {} : { brokenOff: true }) };
      logger[level](line, 'request');
    });
  };
}
