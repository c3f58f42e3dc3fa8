import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '@dinh/config/find-browser';
import { runToolQuietly } from '@dinh/config/run-command';
import { startChild } from './child.ts';
import type { CopyFigures } from './measure-copy.ts';
import { measurePage, openBrowser, type PageFigures } from './measure-page.ts';
import { measureRequests, type RequestFigures } from './measure-requests.ts';
import { printTable } from './print-table.ts';
import { subjectIndicator } from './subject.ts';

const secondsEach = 5;
const root = resolve(import.meta.dirname, '../../..');
const pages = ['/', `/indicators/${subjectIndicator}`, '/areas/VN31-2008'];

interface Limits {
  readonly port: number;
  readonly loadMs: number;
  readonly loadedRows: number;
  readonly copy: CopyFigures;
}

const built = await runToolQuietly('turbo', ['run', 'build', '--filter=@dinh/dashboard', '--output-logs=errors-only']);
if (built.exitCode !== 0) throw new Error(`The dashboard could not be built:\n${built.output}`);

const folder = await mkdtemp(join(tmpdir(), 'dinh-bench-'));
const stops: (() => Promise<void>)[] = [];
try {
  const limit = await startChild([join(import.meta.dirname, 'query-server.ts'), join(folder, 'limit')], {
    env: {},
    find: (line) => (line.startsWith('{') ? line : undefined),
  });
  stops.push(limit.stop);
  const limits = JSON.parse(limit.found) as Limits;

  const coldStart = performance.now();
  const api = await startChild([join(root, 'apps/api/src/main.ts')], {
    env: { PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', LANG: 'C', RATE_LIMIT: '0' },
    find: (line) => /^Dinh is ready: (http:\S+)$/.exec(line)?.[1],
  });
  stops.push(api.stop);
  const coldStartMs = performance.now() - coldStart;
  const origin = api.found;
  const limitOrigin = `http://127.0.0.1:${limits.port}`;

  const input = encodeURIComponent(JSON.stringify({ id: subjectIndicator }));
  const targets: readonly (readonly [string, string])[] = [
    ['(a) express, a constant', `${limitOrigin}/constant`],
    ['(b) the kysely query', `${limitOrigin}/query`],
    ['tRPC, the indicator page', `${origin}/trpc/indicator?input=${input}`],
    [
      'observations.json, one indicator',
      `${origin}/api/v1/observations.json?indicator=${subjectIndicator}&level=province`,
    ],
    ['/healthz', `${origin}/healthz`],
  ];
  const requests: RequestFigures[] = [];
  for (const [name, url] of targets) requests.push(await measureRequests(name, url, secondsEach));
  const constant = requests[0]?.requestsPerSecond ?? Number.NaN;
  printTable(
    `Requests: 16 connections, ${secondsEach} s each, one after the other, after 1 s of warm-up`,
    ['', 'requests/s', 'of (a)', 'p50 ms', 'p99 ms', 'bytes', 'errors'],
    requests.map(({ name, requestsPerSecond, p50Ms, p99Ms, bytes, errors }) => [
      name,
      requestsPerSecond.toFixed(0),
      (requestsPerSecond / constant).toFixed(2),
      String(p50Ms),
      String(p99Ms),
      String(bytes),
      String(errors),
    ]),
  );

  const { copy, loadMs, loadedRows } = limits;
  const perSecond = (rows: number, ms: number): number => (rows / ms) * 1000;
  printTable(
    'Loading: the first release against COPY of the same rows into tables without keys',
    ['', 'rows', 'ms', 'rows/s', 'of COPY'],
    [
      ['COPY', String(copy.rows), copy.ms.toFixed(0), perSecond(copy.rows, copy.ms).toFixed(0), '1.00'],
      [
        'first load, checks and read model included',
        String(loadedRows),
        loadMs.toFixed(0),
        perSecond(loadedRows, loadMs).toFixed(0),
        (perSecond(loadedRows, loadMs) / perSecond(copy.rows, copy.ms)).toFixed(2),
      ],
    ],
  );
  process.stdout.write(`\nCold start, empty data folder, to ready: ${(coldStartMs / 1000).toFixed(1)} s\n`);

  const browser = findBrowser();
  if (browser === undefined) {
    process.stdout.write('\nPages not measured: no Chromium found.\n');
  } else {
    const opened = await openBrowser(browser);
    const figures: PageFigures[] = [];
    for (const path of pages) figures.push(await measurePage(opened, origin, path));
    await opened.close();
    printTable(
      'Pages: first visit, empty cache, 1280 px',
      ['', 'requests', 'script kB', 'all kB', 'first chart ms', 'long tasks ms'],
      figures.map(({ path, requests: count, scriptBytes, allBytes, firstChartMs, longTaskMs }) => [
        path,
        String(count),
        (scriptBytes / 1000).toFixed(0),
        (allBytes / 1000).toFixed(0),
        firstChartMs.toFixed(0),
        longTaskMs.toFixed(0),
      ]),
    );
  }
} finally {
  for (const stop of stops.toReversed()) await stop();
  await rm(folder, { recursive: true, force: true });
}
