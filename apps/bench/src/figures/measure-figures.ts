import { compareQuarters, connections, loadMix, readMegabytes, seconds } from '../mix/load-mix.ts';
import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, p95 } from '../report/summary.ts';
import { synthetic } from '../subject.ts';
import { busyFigure, listFigures } from './list-figures.ts';

const rounds = 40;
const warmUps = 10;
const mostMs = { svg: 30, png: 150 } as const;
/** Growth of memory from the second quarter of the run to its last; the first fills the caches. */
const mostGrowth = 1.1;

async function time(address: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - begun;
}

/** One after another, in turn, so that whatever else the machine does falls on all alike. */
async function timeInTurn(origin: string) {
  const ms = { constant: [] as number[], svg: [] as number[], png: [] as number[] };
  const addresses = {
    constant: `${origin}/healthz`,
    svg: `${origin}/figure.svg?${busyFigure}`,
    png: `${origin}/figure.png?${busyFigure}`,
  };
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const kind of ['constant', 'svg', 'png'] as const) {
      const taken = await time(addresses[kind]);
      if (round >= 0) ms[kind].push(taken);
    }
  }
  return ms;
}

async function measureOne({ folder, onEnd }: PartContext): Promise<readonly Budget[]> {
  const api = await startApi(folder, 'one', { ...synthetic, ANSWER_CACHE_MB: '0' });
  onEnd(api.stop);
  const ms = await timeInTurn(api.origin);
  const constant = median(ms.constant);
  printTable(
    'Figures: 63 lines, one in focus, drawn anew each time, one after another, synthetic country',
    ['', 'p50 ms', 'p95 ms', '× a constant answer'],
    (['constant', 'svg', 'png'] as const).map((kind) => [
      kind,
      median(ms[kind]).toFixed(1),
      p95(ms[kind]).toFixed(1),
      (median(ms[kind]) / constant).toFixed(0),
    ]),
  );
  return (['svg', 'png'] as const).map((kind) => ({
    name: `figures: ${kind.toUpperCase()} of 63 lines, p50`,
    value: median(ms[kind]),
    rule: 'at-most',
    limit: mostMs[kind],
    unit: 'ms',
  }));
}

async function measureMany({ folder, onEnd }: PartContext): Promise<readonly Budget[]> {
  const api = await startApi(folder, 'many', synthetic);
  onEnd(api.stop);
  const addresses = listFigures();
  const before = readMegabytes(api.pid);
  const { ms, statuses, megabytes, broken } = await loadMix(api.origin, api.pid, addresses);
  const { second, last } = compareQuarters(megabytes);
  const notOk = [...statuses].reduce((sum, [status, count]) => (status === 200 ? sum : sum + count), 0);
  printTable(
    `Figures: ${addresses.length} addresses, ${connections} connections, ${seconds} s, synthetic country`,
    ['answers', 'a second', 'p50 ms', 'p95 ms', 'not 200', 'broken', 'MB before', 'MB 2nd quarter', 'MB last quarter'],
    [
      [
        String(ms.length),
        (ms.length / seconds).toFixed(0),
        median(ms).toFixed(1),
        p95(ms).toFixed(1),
        [...statuses].flatMap(([status, count]) => (status === 200 ? [] : `${status}: ${count}`)).join(', ') || '0',
        String(broken),
        before.toFixed(0),
        second.toFixed(0),
        last.toFixed(0),
      ],
    ],
  );
  return [
    {
      name: 'figures: answers other than 200, and broken',
      value: notOk + broken,
      rule: 'at-most',
      limit: 0,
      unit: 'errors',
    },
    {
      name: 'figures: memory, last quarter of second',
      value: last / second,
      rule: 'at-most',
      limit: mostGrowth,
      unit: '×',
    },
  ];
}

async function run(context: PartContext): Promise<readonly Budget[]> {
  return [...(await measureOne(context)), ...(await measureMany(context))];
}

export const figuresPart: Part = { name: 'figures', run };
