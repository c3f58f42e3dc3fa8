import type { Browser, Page } from 'playwright-core';
import { chartSelector, openBrowser } from '../pages/browser.ts';
import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, p95, toSpread } from '../report/summary.ts';
import { synthetic } from '../subject.ts';
import { type SwitchKind, switchKinds } from './switch-kinds.ts';
import { timeSwitch } from './time-switch.ts';

const times = 20;
const throttles = [
  { rate: 1, mostMs: 100 },
  { rate: 4, mostMs: 250 },
] as const;

interface SwitchFigures {
  readonly kind: string;
  readonly rate: number;
  readonly ms: readonly number[];
  readonly requests: number;
}

/** Opens a page and waits until nothing is under way: the release pack is there, and the worker has kept the build. */
async function openQuiet(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(chartSelector, { state: 'visible' });
  await page.waitForFunction(async () => (await caches.keys()).some((name) => name.startsWith('dinh-pack-')));
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForLoadState('networkidle');
  return page;
}

/** What reached the server so far, by its own count. */
async function countRequests(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith('dinh_http_requests_total{') && !line.includes('"/metrics"'))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}

async function measureKind(browser: Browser, origin: string, kind: SwitchKind, rate: number): Promise<SwitchFigures> {
  const page = await openQuiet(browser, origin + kind.path);
  const session = await page.context().newCDPSession(page);
  const ms: number[] = [];
  const steps = await kind.prepare(page);
  // Every state once before the clock: what a page loads when first shown is the first visit's.
  for (const step of steps) {
    await step.before?.();
    await timeSwitch(page, step.shown, step.act);
  }
  const before = await countRequests(origin);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  while (ms.length < times) {
    for (const step of steps) {
      await step.before?.();
      ms.push(await timeSwitch(page, step.shown, step.act));
    }
  }
  const requests = (await countRequests(origin)) - before;
  await page.context().close();
  return { kind: kind.name, rate, ms, requests };
}

async function run({ folder, browser: path, onEnd }: PartContext): Promise<readonly Budget[]> {
  if (path === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
  const api = await startApi(folder, 'switches', synthetic);
  onEnd(api.stop);
  const browser = await openBrowser(path);
  onEnd(() => browser.close());
  const figures: SwitchFigures[] = [];
  for (const { rate } of throttles) {
    for (const kind of switchKinds) figures.push(await measureKind(browser, api.origin, kind, rate));
  }
  printTable(
    'Switches: from the key or click to the first painted frame that shows the new state, synthetic set',
    ['', 'processor', 'ms: least / median / most', 'p95 ms', 'requests'],
    figures.map(({ kind, rate, ms, requests }) => [
      kind,
      rate === 1 ? 'as it is' : `${rate}× slower`,
      toSpread(ms),
      p95(ms).toFixed(0),
      String(requests),
    ]),
  );
  return figures.flatMap(({ kind, rate, ms, requests }): readonly Budget[] => [
    {
      name: `switch of ${kind}, ${rate === 1 ? 'unthrottled' : `${rate}× slower`}, p95 (median ${median(ms).toFixed(0)} ms)`,
      value: p95(ms),
      rule: 'at-most',
      limit: throttles.find((throttle) => throttle.rate === rate)?.mostMs ?? 0,
      unit: 'ms',
    },
    {
      name: `switch of ${kind}, ${rate === 1 ? 'unthrottled' : `${rate}× slower`}: requests`,
      value: requests,
      rule: 'at-most',
      limit: 0,
      unit: 'requests',
    },
  ]);
}

export const switchesPart: Part = { name: 'switches', run };
