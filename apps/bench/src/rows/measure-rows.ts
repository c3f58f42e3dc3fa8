import { join } from 'node:path';
import type { Part, PartContext } from '../part.ts';
import { runProgram } from '../process/run-program.ts';
import type { Budget } from '../report/budget.ts';
import { printTable } from '../report/print-table.ts';
import { median, p95 } from '../report/summary.ts';
import type { QueryTimes } from './time-queries.ts';

const small = 100_000;
const large = 10_000_000;
const mostTimes = 1.3;

async function run({ folder }: PartContext): Promise<readonly Budget[]> {
  const script = join(import.meta.dirname, 'time-queries.ts');
  const { exitCode, output } = await runProgram(process.execPath, [script, folder, String(small), String(large)]);
  const line = output.split('\n').find((text) => text.startsWith('{'));
  if (exitCode !== 0 || line === undefined) throw new Error(`The queries ended with ${exitCode}:\n${output}`);
  const { sizes, queries } = JSON.parse(line) as QueryTimes;
  printTable(
    'Sizes: synthetic countries down to the communes',
    ['', 'rows loaded', 'load s', 'rows/s'],
    sizes.map(({ asked, rows, loadSeconds }) => [
      `${asked} observations`,
      String(rows),
      loadSeconds.toFixed(0),
      (rows / loadSeconds).toFixed(0),
    ]),
  );
  const found = queries.map(({ name, ms }) => {
    const [few = [], many = []] = ms;
    return { name, few, many, ratio: median(many) / median(few) };
  });
  printTable(
    'Small queries: median / p95 ms',
    ['', `at ${small}`, `at ${large}`, 'ratio of medians'],
    found.map(({ name, few, many, ratio }) => [
      name,
      `${median(few).toFixed(2)} / ${p95(few).toFixed(2)}`,
      `${median(many).toFixed(2)} / ${p95(many).toFixed(2)}`,
      ratio.toFixed(2),
    ]),
  );
  return found.map(({ name, ratio }) => ({
    name: `${name}: at ${large} rows, of ${small}`,
    value: ratio,
    rule: 'at-most',
    limit: mostTimes,
    unit: '×',
  }));
}

export const rowsPart: Part = { name: 'rows', run };
