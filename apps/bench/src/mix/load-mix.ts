import { execFileSync } from 'node:child_process';
import autocannon from 'autocannon';
import { median } from '../report/summary.ts';

export const connections = 50;
export const seconds = 60;
const everyMs = 1000;
const kilobytesPerMegabyte = 1024;

export function readMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / kilobytesPerMegabyte;
}

export interface MixFigures {
  readonly ms: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly megabytes: readonly number[];
  readonly broken: number;
}

/** Asks for all addresses in turn from 50 connections for a minute, and watches the server's memory. */
export async function loadMix(origin: string, pid: number, addresses: readonly string[]): Promise<MixFigures> {
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

/** The memory of the second quarter of a run and of its last; the first fills the caches. In MB. */
export function compareQuarters(megabytes: readonly number[]): { readonly second: number; readonly last: number } {
  const quarter = Math.floor(megabytes.length / 4);
  return { second: median(megabytes.slice(quarter, 2 * quarter)), last: median(megabytes.slice(-quarter)) };
}
