import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { toRouteTemplate } from './to-route-template.ts';

const lines: string[] = [];
let app: TestApp;
beforeAll(async () => {
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  app = await startTestApp({ logger });
});
afterAll(() => app.close());

/** The value of a metric, by its name and labels as they are printed. */
async function read(name: string): Promise<number | undefined> {
  const { body } = await app.ask('/metrics');
  const line = body.split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length + 1));
}

describe('/metrics', () => {
  it('counts requests by route template and status, never by address', async () => {
    const asked = [
      '/api/v1/areas.json?release=1',
      '/api/v1/areas.json?lang=xx',
      '/api/v1/none.json',
      '/areas/VN31-2008',
      '/areas/none-secret',
      '/problems',
      '/trpc/releases',
      '/assets/main-abc123.js',
      '/nowhere/secret',
      '/d/1/cultural-clubs/VN31-2008/2024',
    ];
    for (const path of asked) await app.ask(path);
    const of = (route: string, status: number) =>
      read(`dinh_http_requests_total{method="GET",route="${route}",status="${status}"}`);
    expect(await of('/api/v1/areas.json', 200)).toBe(1);
    expect(await of('/api/v1/areas.json', 400)).toBe(1);
    expect(await of('/api/v1/*', 404)).toBe(1);
    expect(await of('/areas/:area', 200)).toBe(1);
    expect(await of('/areas/:area', 404)).toBe(1);
    expect(await of('/problems', 200)).toBe(1);
    expect(await of('/trpc/*', 200)).toBe(1);
    expect(await of('/assets/*', 200)).toBe(1);
    expect(await of('other', 404)).toBe(1);
    expect(await of('/d/:release/:indicator/:area/:period', 200)).toBe(1);
    const { body, headers } = await app.ask('/metrics');
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).not.toMatch(/secret|VN31/);
  });

  it('tells durations, the process, the release and the cache', async () => {
    const labels = 'method="GET",route="/api/v1/areas.json",status="200"';
    expect(await read(`dinh_http_request_duration_seconds_count{${labels}}`)).toBe(1);
    expect(await read('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(await read('dinh_ready')).toBe(1);
    expect(await read('dinh_release_loaded')).toBe(1);
    expect(await read('dinh_answer_cache_bytes')).toBeGreaterThan(0);
  });

  it('says that nothing is loaded before it is', async () => {
    const { current } = app.readiness;
    app.readiness.current = { status: 'failed' };
    expect([await read('dinh_ready'), await read('dinh_release_loaded')]).toEqual([0, 0]);
    app.readiness.current = current;
  });
});

describe('the log', () => {
  it('has a line per request with method, template, status and time, and nothing the asker wrote', async () => {
    lines.length = 0;
    await app.ask('/api/v1/areas.json?token=secret');
    await app.ask('/areas/secret?x=secret');
    await app.ask('/healthz');
    // The answer's end is noted after the asker has it.
    await expect.poll(() => lines.length).toBe(2);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'GET', route: '/api/v1/areas.json', status: 400, ms: expect.any(Number), msg: 'request' },
      { method: 'GET', route: '/areas/:area', status: 404 },
    ]);
    expect(lines.join()).not.toContain('secret');
  });
});

describe('toRouteTemplate', () => {
  it.each([
    ['/', { path: ['/', '/areas'] }, '/'],
    ['/areas?x=1', { path: ['/', '/areas'] }, '/areas'],
    ['/api/v1/areas.json', { path: '/areas.json' }, '/api/v1/areas.json'],
    ['/api/v1x', undefined, 'other'],
    ['/trpc', undefined, '/trpc/*'],
  ])('%s', (originalUrl, route, template) => {
    expect(toRouteTemplate({ originalUrl, route })).toBe(template);
  });
});
