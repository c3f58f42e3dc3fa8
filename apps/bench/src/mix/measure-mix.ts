import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, p95 } from '../report/summary.ts';
import { listAddresses } from './list-addresses.ts';
import { compareQuarters, connections, loadMix, readMegabytes, seconds } from './load-mix.ts';

/** Growth from the second quarter of the run to its last; the first fills the caches. */
const mostGrowth = 1.1;

async function run({ folder, onEnd }: PartContext): Promise<readonly Budget[]> {
  const api = await startApi(folder, 'mix');
  onEnd(api.stop);
  const addresses = await listAddresses(api.origin);
  const before = readMegabytes(api.pid);
  const { ms, statuses, megabytes, broken } = await loadMix(api.origin, api.pid, addresses);
  const { second, last } = compareQuarters(megabytes);
  const notOk = [...statuses].reduce((sum, [status, count]) => (status === 200 ? sum : sum + count), 0);
  printTable(
    `Mix: ${addresses.length} addresses of pages, calls and files, ${connections} connections, ${seconds} s, real set`,
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
      name: 'mix: answers other than 200, and broken',
      value: notOk + broken,
      rule: 'at-most',
      limit: 0,
      unit: 'errors',
    },
    {
      name: 'mix: memory, last quarter of second',
      value: last / second,
      rule: 'at-most',
      limit: mostGrowth,
      unit: '×',
    },
  ];
}

export const mixPart: Part = { name: 'mix', run };
