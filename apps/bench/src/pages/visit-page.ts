import type { BrowserContext, Page } from 'playwright-core';
import { chartSelector } from './browser.ts';

/** What one visit to a page costs. */
export interface Visit {
  readonly requests: number;
  /** On the wire. */
  readonly scriptBytes: number;
  /** Scripts without those that hold the chart library. */
  readonly scriptBytesBeforeCharts: number;
  readonly allBytes: number;
  /** From navigation to the first frame with a drawn chart. */
  readonly firstChartMs: number;
  readonly longTaskMs: number;
}

const chartLibraryMark = 'recharts-surface';

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
  const kinds = new Map<string, { readonly type: string; readonly isFromWire: boolean }>();
  let requests = 0;
  let allBytes = 0;
  let scriptBytes = 0;
  let chartBytes = 0;
  const pending: Promise<void>[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, { type, isFromWire: !response.fromDiskCache && !response.fromServiceWorker });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (!kind?.isFromWire) return;
    requests += 1;
    allBytes += encodedDataLength;
    if (kind.type !== 'Script') return;
    scriptBytes += encodedDataLength;
    const body = session.send('Network.getResponseBody', { requestId });
    pending.push(
      body.then(
        ({ body: text }) => {
          if (text.includes(chartLibraryMark)) chartBytes += encodedDataLength;
        },
        () => {},
      ),
    );
  });
  await page.addInitScript(watchPage, chartSelector);
  await page.goto(url);
  await page.waitForSelector(chartSelector, { state: 'visible' });
  await page.waitForLoadState('networkidle');
  await Promise.all(pending);
  const { firstChartMs, longTaskMs } = await readSeen(page);
  await page.close();
  return {
    requests,
    scriptBytes,
    scriptBytesBeforeCharts: scriptBytes - chartBytes,
    allBytes,
    firstChartMs: firstChartMs ?? Number.POSITIVE_INFINITY,
    longTaskMs,
  };
}
