import { toBrowserSwitches } from '@dinh/config/find-browser';
import { type Browser, chromium } from 'playwright-core';

/** What the first visit to a page costs. */
export interface PageFigures {
  readonly path: string;
  readonly requests: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  /** From navigation to the first drawn chart, ms. */
  readonly firstChartMs: number;
  readonly longTaskMs: number;
}

const chartSelector = 'figure.dinh-figure svg';

/** Starts the browser with the switches that a closed network and a root user need. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...toBrowserSwitches()] });
}

/** Visits a page with an empty cache and counts bytes on the wire, requests, long tasks and the first chart. */
export async function measurePage(browser: Browser, origin: string, path: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  let requests = 0;
  let allBytes = 0;
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    requests += 1;
    allBytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scriptBytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen: { longTasks: number } = { longTasks: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasks += entry.duration;
    }).observe({ entryTypes: ['longtask' as 'mark'] });
    Object.assign(globalThis, { benchSeen: seen });
  });
  await page.goto(origin + path);
  await page.waitForSelector(chartSelector, { state: 'visible' });
  const firstChartMs = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const longTaskMs = await page.evaluate(
    () => (globalThis as unknown as { benchSeen: { longTasks: number } }).benchSeen.longTasks,
  );
  await context.close();
  return { path, requests, scriptBytes, allBytes, firstChartMs, longTaskMs };
}
