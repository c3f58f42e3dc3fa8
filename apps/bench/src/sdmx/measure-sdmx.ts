import { readMegabytes } from '../mix/load-mix.ts';
import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';

const observations = 1_000_000;
const rounds = 3;
const everyMs = 200;
/** What a stream may hold besides what every answer does: its chunks and what waits for the reader. */
const mostGrowth = 120;
/** Of the rows a second that observations.csv gives. */
const leastShare = 0.5;

const baseline = 'observations.csv';
const flow = '/sdmx/2.1/data/DINH,KPI,1.0/all';
const files: readonly { readonly name: string; readonly path: string }[] = [
  { name: baseline, path: '/api/v1/observations.csv' },
  { name: 'SDMX-ML generic', path: `${flow}?format=genericdata` },
  { name: 'SDMX-ML structure-specific', path: `${flow}?format=structurespecificdata` },
  { name: 'SDMX-CSV', path: `${flow}?format=csvdata` },
  // In full it is refused beyond a limit of its own.
  { name: 'SDMX-JSON, data only', path: `${flow}?format=jsondata&detail=dataonly` },
];

interface Download {
  readonly seconds: number;
  readonly megabytes: number;
  /** Most memory of the server while it was sent, in MB. */
  readonly peak: number;
}

/** Reads a file whole and drops it as it comes, watching the server's memory. */
async function download(url: string, pid: number): Promise<Download> {
  let peak = readMegabytes(pid);
  const watch = setInterval(() => {
    peak = Math.max(peak, readMegabytes(pid));
  }, everyMs);
  try {
    const start = performance.now();
    const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
    if (!response.ok || !response.body) throw new Error(`${url}: ${response.status} ${await response.text()}`);
    let bytes = 0;
    for await (const chunk of response.body) bytes += chunk.length;
    return { seconds: (performance.now() - start) / 1000, megabytes: bytes / 1e6, peak };
  } finally {
    clearInterval(watch);
  }
}

async function run({ folder, onEnd }: PartContext): Promise<readonly Budget[]> {
  const api = await startApi(folder, 'sdmx', {
    DATA_SET: 'synthetic',
    SYNTHETIC_SIZE: String(observations),
    ANSWER_CACHE_MB: '0',
  });
  onEnd(api.stop);
  const before = readMegabytes(api.pid);
  const found = new Map<string, Download[]>(files.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, path } of files) found.get(name)?.push(await download(api.origin + path, api.pid));
  }
  // The fastest of each, since too few are made for a median.
  const times = (name: string): number => Math.min(...(found.get(name) ?? []).map(({ seconds }) => seconds));
  printTable(
    `The whole flow of ${observations} observations, ${rounds} rounds in turn; ${before.toFixed(0)} MB before`,
    ['', 'MB', 's, fastest', 'observations/s', `of ${baseline}`, 'MB of memory by round'],
    files.map(({ name }) => [
      name,
      (found.get(name)?.[0]?.megabytes ?? 0).toFixed(0),
      times(name).toFixed(1),
      (observations / times(name)).toFixed(0),
      (times(baseline) / times(name)).toFixed(2),
      (found.get(name) ?? []).map(({ peak }) => peak.toFixed(0)).join(', '),
    ]),
  );
  const [first = [], ...later] = Array.from({ length: rounds }, (_, round) =>
    [...found.values()].map((downloads) => downloads[round]?.peak ?? 0),
  );
  return [
    ...files.slice(1).map(
      ({ name }): Budget => ({
        name: `${name}: observations a second, of ${baseline}`,
        value: times(baseline) / times(name),
        rule: 'at-least',
        limit: leastShare,
        unit: '×',
      }),
    ),
    {
      name: 'the whole flow: memory of the last rounds beyond the first',
      value: Math.max(...later.flat()) - Math.max(...first),
      rule: 'at-most',
      limit: mostGrowth,
      unit: 'MB',
    },
  ];
}

export const sdmxPart: Part = { name: 'sdmx', run };
