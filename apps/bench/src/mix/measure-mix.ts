import { execFileSync } from 'node:child_process';
import autocannon from 'autocannon';
import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, p95 } from '../report/summary.ts';
import { listAddresses } from './list-addresses.ts';

const connections = 50;
const seconds = 60;
const everyMs = 1000;
/** Growth from the second quarter of the run to its last; the first fills the caches. */
const mostGrowth = 1.1;
const kilobytesPerMegabyte = 1024;

function readMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / kilobytesPerMegabyte;
}

interface MixFigures {
  readonly ms: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly megabytes: readonly number[];
  readonly broken: number;
}

async function loadMix(origin: string, pid: number, addresses: readonly string[]): Promise<MixFigures> {
  const ms: number[] = [];
  const statuses = new Map<number, number>();
  const megabytes: number[] = [];
  const encodings = ['gzip', 'br', 'identity'];
  const watch = setInterval(() => megabytes.push(readMegabytes(pid)), everyMs);
  const requests = addresses.map((path, index) => ({
    path,
    headers: { 'accept-encoding': encodings[index % encodings.length] ?? 'gzip' },
  }));
  const { errors, timeouts } = await new Promise<autocannon.Result>((done, fail) => {
    const options = { url: origin, connections, duration: seconds, requests };
    const run = autocannon(options, (error, result) => (error ? fail(error) : done(result)));
    run.on('response', (_client, status, _bytes, elapsed) => {
      ms.push(elapsed);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
  });
  clearInterval(watch);
  return { ms, statuses, megabytes, broken: errors + timeouts };
}

async function run({ folder, onEnd }: PartContext): Promise<readonly Budget[]> {
  const api = await startApi(folder, 'mix');
  onEnd(api.stop);
  const addresses = await listAddresses(api.origin);
  const before = readMegabytes(api.pid);
  const { ms, statuses, megabytes, broken } = await loadMix(api.origin, api.pid, addresses);
  const quarter = Math.floor(megabytes.length / 4);
  const second = median(megabytes.slice(quarter, 2 * quarter));
  const last = median(megabytes.slice(-quarter));
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
