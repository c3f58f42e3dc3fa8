import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@dinh/config/find-browser';
import { runToolQuietly } from '@dinh/config/run-command';
import { figuresPart } from './figures/measure-figures.ts';
import { lighthousePart } from './lighthouse/measure-lighthouse.ts';
import { loadingPart } from './loading/measure-loading.ts';
import { mixPart } from './mix/measure-mix.ts';
import { pagesPart } from './pages/measure-pages.ts';
import type { Part } from './part.ts';
import { type Budget, isKept, printBudgets } from './report/budget.ts';
import { requestsPart } from './requests/measure-requests.ts';
import { rowsPart } from './rows/measure-rows.ts';
import { sdmxPart } from './sdmx/measure-sdmx.ts';
import { startsPart } from './starts/measure-starts.ts';
import { switchesPart } from './switches/measure-switches.ts';

const parts: readonly Part[] = [
  requestsPart,
  loadingPart,
  pagesPart,
  switchesPart,
  mixPart,
  figuresPart,
  startsPart,
  lighthousePart,
  rowsPart,
  sdmxPart,
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

/** Runs one part in a folder of its own and stops what it started, whatever becomes of it. */
async function runPart(part: Part): Promise<readonly Budget[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dinh-bench-'));
  // Root runs the database under another user, who has to get through this folder.
  await chmod(folder, 0o755);
  const stops: (() => Promise<void>)[] = [];
  try {
    return await part.run({ folder, browser: findBrowser(), onEnd: (stop) => stops.push(stop) });
  } finally {
    for (const stop of stops.toReversed()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const built = await runToolQuietly('turbo', ['run', 'build', '--filter=@dinh/dashboard', '--output-logs=errors-only']);
if (built.exitCode !== 0) throw new Error(`The dashboard could not be built:\n${built.output}`);

const [processor] = cpus();
process.stdout.write(`${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`);
const budgets: Budget[] = [];
const failed: string[] = [];
for (const part of parts.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  try {
    budgets.push(...(await runPart(part)));
  } catch (error) {
    failed.push(part.name);
    process.stderr.write(`\n${part.name} could not be measured: ${error instanceof Error ? error.stack : error}\n`);
  }
}
if (budgets.length > 0) printBudgets(budgets);
const missed = budgets.filter((budget) => !isKept(budget)).length;
process.stdout.write(
  `\n${budgets.length - missed} budgets kept, ${missed} missed${failed.length > 0 ? `, not measured: ${failed.join(', ')}` : ''}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
