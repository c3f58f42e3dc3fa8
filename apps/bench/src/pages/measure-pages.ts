import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, toSpread } from '../report/summary.ts';
import { openBrowser } from './browser.ts';
import { type Visit, visitPage } from './visit-page.ts';

const visits = 5;
const pages = ['/', '/indicators/village-culture-houses-coverage', '/areas/VN31-2008', '/heritage'];
const kilobyte = 1000;
const mostScriptKb = 180;
const mostFirstChartMs = 1000;

function toRow(name: string, all: readonly Visit[]): readonly string[] {
  const of = (pick: (visit: Visit) => number): readonly number[] => all.map(pick);
  return [
    name,
    String(median(of(({ requests }) => requests))),
    (median(of(({ scriptBytesBeforeCharts }) => scriptBytesBeforeCharts)) / kilobyte).toFixed(1),
    (median(of(({ scriptBytes }) => scriptBytes)) / kilobyte).toFixed(1),
    (median(of(({ allBytes }) => allBytes)) / kilobyte).toFixed(0),
    toSpread(of(({ firstChartMs }) => firstChartMs)),
    median(of(({ longTaskMs }) => longTaskMs)).toFixed(0),
  ];
}

async function run({ folder, browser: path, onEnd }: PartContext): Promise<readonly Budget[]> {
  if (path === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
  const api = await startApi(folder, 'pages');
  onEnd(api.stop);
  const browser = await openBrowser(path);
  onEnd(() => browser.close());
  const rows: (readonly string[])[] = [];
  const budgets: Budget[] = [];
  for (const page of pages) {
    const cold: Visit[] = [];
    const warm: Visit[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
      cold.push(await visitPage(context, api.origin + page));
      warm.push(await visitPage(context, api.origin + page));
      await context.close();
    }
    rows.push(toRow(`${page}, first visit`, cold), toRow(`${page}, again`, warm));
    budgets.push(
      {
        name: `${page}: JavaScript before the chart chunk`,
        value: median(cold.map(({ scriptBytesBeforeCharts }) => scriptBytesBeforeCharts)) / kilobyte,
        rule: 'at-most',
        limit: mostScriptKb,
        unit: 'kB',
      },
      {
        name: `${page}: first chart, warm`,
        value: median(warm.map(({ firstChartMs }) => firstChartMs)),
        rule: 'at-most',
        limit: mostFirstChartMs,
        unit: 'ms',
      },
    );
  }
  printTable(
    `Pages: ${visits} visits each at 1280 px, real set, bytes on the wire (medians; the first visit includes the release pack, which is fetched once)`,
    [
      '',
      'requests',
      'script kB before charts',
      'script kB',
      'all kB',
      'first chart ms: least / median / most',
      'long tasks ms',
    ],
    rows,
  );
  return budgets;
}

export const pagesPart: Part = { name: 'pages', run };
