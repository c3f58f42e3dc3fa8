import type { BrowserContext, Page } from 'playwright-core';
import { chartSelector } from './browser.ts';

/** What one visit to a page costs. */
export interface Visit {
  readonly requests: number;
  /** Bodies as they travelled, without their heads. */
  readonly scriptBytes: number;
  /** Of scripts that came before the chart library, and are no part of what draws with it. */
  readonly scriptBytesBeforeCharts: number;
  readonly allBytes: number;
  /** From navigation to the first frame with a drawn chart. */
  readonly firstChartMs: number;
  readonly longTaskMs: number;
}

const chartLibraryMark = 'recharts-surface';

interface Script {
  readonly name: string;
  readonly bytes: number;
  readonly text: string;
}

/** The bytes of the scripts that came before the first one that holds the chart library, without those that import it. */
function countBeforeCharts(scripts: readonly Script[]): number {
  const first = scripts.findIndex(({ text }) => text.includes(chartLibraryMark));
  const library = scripts[first]?.name;
  return scripts
    .slice(0, first < 0 ? scripts.length : first)
    .filter(({ text }) => library === undefined || !text.includes(`from"./${library}"`))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

interface Seen {
  longTaskMs: number;
  firstChartMs: number | null;
}

/** Runs in the page before anything of it: notes long tasks and the first frame with a chart. */
function watchPage(selector: string): void {
  const seen: Seen = { longTaskMs: 0, firstChartMs: null };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longTaskMs += entry.duration;
  }).observe({ type: 'longtask' });
  const look = (): void => {
    if (document.querySelector(selector)) seen.firstChartMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen);
}

/** Visits a page in a context (empty, or with what earlier visits left in it) until nothing is under way any more. */
export async function visitPage(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, { readonly type: string; readonly name: string; readonly isFromWire: boolean }>();
  const bodyBytes = new Map<string, number>();
  let requests = 0;
  let allBytes = 0;
  const pending: Promise<Script>[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    const isFromWire = !response.fromDiskCache && !response.fromServiceWorker;
    kinds.set(requestId, { type, name: response.url.slice(response.url.lastIndexOf('/') + 1), isFromWire });
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bodyBytes.set(requestId, (bodyBytes.get(requestId) ?? 0) + encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (!kind?.isFromWire) return;
    requests += 1;
    allBytes += encodedDataLength;
    if (kind.type !== 'Script') return;
    const bytes = bodyBytes.get(requestId) ?? 0;
    const body = session.send('Network.getResponseBody', { requestId });
    pending.push(body.then(({ body: text }) => ({ name: kind.name, bytes, text })));
    // Waited for below; until then a page that ends early is no fault of the whole program.
    body.catch(() => {});
  });
  await page.addInitScript(watchPage, chartSelector);
  await page.goto(url);
  await page.waitForSelector(chartSelector, { state: 'visible' });
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(pending);
  const { firstChartMs, longTaskMs } = await readSeen(page);
  await page.close();
  return {
    requests,
    scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
    scriptBytesBeforeCharts: countBeforeCharts(scripts),
    allBytes,
    firstChartMs: firstChartMs ?? Number.POSITIVE_INFINITY,
    longTaskMs,
  };
}
