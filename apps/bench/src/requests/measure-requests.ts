import { join } from 'node:path';
import type { Part, PartContext } from '../part.ts';
import { startApi } from '../process/start-api.ts';
import { startChild } from '../process/start-child.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, toSpread } from '../report/summary.ts';
import { subjectIndicator, synthetic } from '../subject.ts';
import { connections, type LoadFigures, loadAddress } from './request-load.ts';

const rounds = 5;
const secondsEach = 3;

interface Target {
  readonly name: string;
  readonly url: string;
  /** The name of the limit it is held against, in the same round. */
  readonly limit?: string;
  readonly budget?: number;
}

const express = '(a) express, a constant';
const query = '(b) the kysely query';
const trpc = '(d) tRPC, a constant';

async function startTargets({ folder, onEnd }: PartContext): Promise<readonly Target[]> {
  const limits = await startChild(
    [join(import.meta.dirname, 'limit-server.ts'), join(folder, 'limits'), subjectIndicator],
    { env: {}, find: (line) => /^port (\d+)$/.exec(line)?.[1] },
  );
  onEnd(limits.stop);
  const cached = await startApi(folder, 'cached', synthetic);
  onEnd(cached.stop);
  const uncached = await startApi(folder, 'uncached', { ...synthetic, ANSWER_CACHE_MB: '0' });
  onEnd(uncached.stop);
  const limit = `http://127.0.0.1:${limits.found}`;
  const call = `/trpc/indicator?input=${encodeURIComponent(JSON.stringify({ id: subjectIndicator, release: 1 }))}`;
  const file = `/api/v1/observations.json?indicator=${subjectIndicator}&level=province&release=1`;
  return [
    { name: express, url: `${limit}/constant` },
    { name: query, url: `${limit}/query` },
    { name: trpc, url: `${limit}/trpc/constant` },
    { name: 'observations.json, cached', url: cached.origin + file, limit: express, budget: 0.75 },
    { name: 'tRPC indicator page, cached', url: cached.origin + call, limit: trpc, budget: 0.75 },
    { name: 'observations.json, cache off', url: uncached.origin + file, limit: query, budget: 1 / 3 },
    { name: 'tRPC indicator page, cache off', url: uncached.origin + call, limit: query, budget: 1 / 3 },
    { name: '/healthz', url: `${cached.origin}/healthz`, limit: express },
  ];
}

async function countBytes({ name, url }: Target): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: ${url} answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

async function run(context: PartContext): Promise<readonly Budget[]> {
  const targets = await startTargets(context);
  const bytes = new Map<string, number>();
  for (const target of targets) {
    bytes.set(target.name, await countBytes(target));
    await loadAddress(target.url, 1);
  }
  const figures = new Map<string, LoadFigures[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url } of targets) figures.get(name)?.push(await loadAddress(url, secondsEach));
  }
  const of = (name: string): readonly LoadFigures[] => figures.get(name) ?? [];
  const ratios = ({ name, limit }: Target): readonly number[] => {
    const limits = of(limit ?? name);
    return of(name).map((own, index) => own.requestsPerSecond / (limits[index]?.requestsPerSecond ?? Number.NaN));
  };
  printTable(
    `Requests: one indicator × 63 areas × 16 years, ${connections} connections, ${rounds} rounds of ${secondsEach} s each in turn`,
    ['', 'requests/s: least / median / most', 'of', 'ratio', 'p50 ms', 'p99 ms', 'bytes', 'errors'],
    targets.map((target) => [
      target.name,
      toSpread(of(target.name).map(({ requestsPerSecond }) => requestsPerSecond)),
      target.limit?.slice(0, 3) ?? '',
      target.limit ? median(ratios(target)).toFixed(2) : '',
      median(of(target.name).map(({ p50Ms }) => p50Ms)).toFixed(1),
      median(of(target.name).map(({ p99Ms }) => p99Ms)).toFixed(1),
      String(bytes.get(target.name)),
      String(of(target.name).reduce((sum, { errors }) => sum + errors, 0)),
    ]),
  );
  return targets.flatMap((target) =>
    target.budget === undefined
      ? []
      : {
          name: `${target.name}, of ${target.limit}`,
          value: median(ratios(target)),
          rule: 'at-least' as const,
          limit: target.budget,
          unit: '' as const,
        },
  );
}

export const requestsPart: Part = { name: 'requests', run };
