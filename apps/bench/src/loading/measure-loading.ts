import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part, PartContext } from '../part.ts';
import { runProgram } from '../process/run-program.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, toSpread } from '../report/summary.ts';
import type { LoadRun } from './load-once.ts';

const rounds = 5;
const sets = ['reference', 'synthetic'] as const;
const leastOfCopy = 0.25;

const perSecond = (rows: number, ms: number): number => (rows / ms) * 1000;
const loadRate = ({ loadedRows, loadMs }: LoadRun): number => perSecond(loadedRows, loadMs);
const copyRate = ({ copiedRows, copyMs }: LoadRun): number => perSecond(copiedRows, copyMs);

async function loadOnce(folder: string, set: string): Promise<LoadRun> {
  const dataDir = join(folder, set);
  const script = join(import.meta.dirname, 'load-once.ts');
  const { exitCode, output } = await runProgram(process.execPath, [script, dataDir, set]);
  await rm(dataDir, { recursive: true, force: true });
  const line = output.split('\n').find((text) => text.startsWith('{'));
  if (exitCode !== 0 || line === undefined) throw new Error(`The load ended with ${exitCode}:\n${output}`);
  return JSON.parse(line) as LoadRun;
}

async function run({ folder }: PartContext): Promise<readonly Budget[]> {
  const budgets: Budget[] = [];
  const rows: (readonly string[])[] = [];
  for (const set of sets) {
    const runs: LoadRun[] = [];
    while (runs.length < rounds) runs.push(await loadOnce(folder, set));
    const ratios = runs.map((one) => loadRate(one) / copyRate(one));
    const [first] = runs;
    rows.push(
      [
        `${set}: COPY`,
        String(first?.copiedRows),
        toSpread(runs.map(({ copyMs }) => copyMs)),
        toSpread(runs.map(copyRate)),
        '1.00',
      ],
      [
        `${set}: first load of a new process`,
        String(first?.loadedRows),
        toSpread(runs.map(({ firstMs }) => firstMs)),
        toSpread(runs.map(({ loadedRows, firstMs }) => perSecond(loadedRows, firstMs))),
        '',
      ],
      [
        `${set}: load with all checks and read model`,
        String(first?.loadedRows),
        toSpread(runs.map(({ loadMs }) => loadMs)),
        toSpread(runs.map(loadRate)),
        toSpread(ratios, 2),
      ],
    );
    budgets.push({
      name: `loading the ${set} set with all checks, of COPY`,
      value: median(ratios),
      rule: 'at-least',
      limit: leastOfCopy,
      unit: '',
    });
  }
  printTable(
    `Loading: release 1 into a new database, ${rounds} runs, each beside COPY of the same rows without keys, both in code that has run before`,
    ['', 'rows', 'ms: least / median / most', 'rows/s: least / median / most', 'of COPY'],
    rows,
  );
  return budgets;
}

export const loadingPart: Part = { name: 'loading', run };
