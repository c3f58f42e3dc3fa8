import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { ReadinessState } from '../readiness.ts';

export interface ObservedRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

export interface Metrics {
  readonly contentType: string;
  observe(request: ObservedRequest): void;
  /** Everything in Prometheus' text format. */
  print(): Promise<string>;
}

/** Cached answers take under a millisecond, a whole file streamed to a slow reader tens of seconds. */
const secondsBuckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];
const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Counts of one server, in a registry of its own. Requests are labelled by route template, method and
 * status only, so the number of series is bounded whatever is asked.
 */
export function createMetrics({ readiness, cache }: { readiness: ReadinessState; cache: AnswerCache }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({
    name: 'dinh_http_requests_total',
    help: 'Requests answered, by method, route template and status.',
    labelNames,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'dinh_http_request_duration_seconds',
    help: 'Seconds from a request to the end of its answer.',
    labelNames,
    buckets: secondsBuckets,
    registers: [registry],
  });
  new Gauge({
    name: 'dinh_ready',
    help: '1 once the data are loaded.',
    registers: [registry],
    collect() {
      this.set(readiness.current.status === 'ready' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'dinh_release_loaded',
    help: 'Number of the latest release loaded; 0 before there is one.',
    registers: [registry],
    collect() {
      const { current } = readiness;
      this.set(current.status === 'ready' ? current.data.releases.latest.number : 0);
    },
  });
  new Gauge({
    name: 'dinh_answer_cache_bytes',
    help: 'Bytes of answers kept in memory, compressed forms counted beforehand.',
    registers: [registry],
    collect() {
      this.set(cache.bytes);
    },
  });
  return {
    contentType: registry.contentType,
    observe: ({ method, route, status, seconds }) => {
      const labels = { method: knownMethods.includes(method) ? method : 'other', route, status: String(status) };
      requests.inc(labels);
      durations.observe(labels, seconds);
    },
    print: () => registry.metrics(),
  };
}
