import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBrowserSwitches } from '@dinh/config/find-browser';
import type { Part, PartContext } from '../part.ts';
import { runProgram } from '../process/run-program.ts';
import { startApi } from '../process/start-api.ts';
import { printTable } from '../report/print-table.ts';

/** Not a dependency: 100 MB that only this part needs, fetched when it runs. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const devices = ['desktop', 'mobile'] as const;
const pages = [
  '/',
  '/areas',
  '/areas/VN31-2008',
  '/indicators',
  '/indicators/village-culture-houses-coverage',
  '/policies',
  '/policies/strategy-1909',
  '/heritage',
  '/sources',
  '/problems',
  '/d/1/village-culture-houses-coverage/VN31-2008/2024',
  '/docs',
];
const percent = 100;

interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>;
}

async function measure(
  { folder, browser = '' }: PartContext,
  url: string,
  device: (typeof devices)[number],
): Promise<LighthouseReport> {
  const path = join(folder, 'lighthouse.json');
  const flags = ['--headless=new', ...toBrowserSwitches()].join(' ');
  const args = ['dlx', lighthouse, url, '--quiet', '--output=json', `--output-path=${path}`, `--chrome-flags=${flags}`];
  const preset = device === 'desktop' ? ['--preset=desktop'] : [];
  const { exitCode, output } = await runProgram('pnpm', [...args, ...preset], { CHROME_PATH: browser });
  if (exitCode !== 0) throw new Error(`lighthouse ended with ${exitCode}:\n${output}`);
  return JSON.parse(await readFile(path, 'utf8')) as LighthouseReport;
}

async function run(context: PartContext): Promise<readonly never[]> {
  if (context.browser === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH');
  const api = await startApi(context.folder, 'lighthouse');
  context.onEnd(api.stop);
  const rows: (readonly string[])[] = [];
  for (const page of pages) {
    for (const device of devices) {
      const report = await measure(context, api.origin + page, device);
      const scores = categories.map((name) => report.categories[name]?.score ?? null);
      const paint = report.audits['largest-contentful-paint']?.numericValue;
      const shift = report.audits['cumulative-layout-shift']?.numericValue;
      rows.push([
        `${page}, ${device}`,
        ...scores.map((score) => (score === null ? 'none' : (score * percent).toFixed(0))),
        paint === undefined ? 'none' : (paint / 1000).toFixed(1),
        shift === undefined ? 'none' : shift.toFixed(2),
      ]);
    }
  }
  printTable(
    'Lighthouse, first visit (mobile: its slow network and 4× slower processor)',
    ['', ...categories, 'largest paint s', 'layout shift'],
    rows,
  );
  return [];
}

export const lighthousePart: Part = { name: 'lighthouse', run };
