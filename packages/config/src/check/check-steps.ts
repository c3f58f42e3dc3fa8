import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from '../get-browser.ts';
import { repositoryRoot } from '../repository-root.ts';
import { runTool } from '../run-command.ts';
import { countPlaywright, countVitest } from './count-tests.ts';
import { type CheckStep, type StepResult, toStaticResult } from './step-result.ts';

/** Runs a test runner that writes its JSON report to the given path, and gives what it wrote. */
async function runWithReport(run: (path: string) => Promise<number>): Promise<{ exitCode: number; report: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'dinh-check-'));
  try {
    const path = join(folder, 'report.json');
    const exitCode = await run(path);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return { exitCode, report: text === undefined ? undefined : JSON.parse(text) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runVitest(): Promise<StepResult> {
  const args = ['run', '--config', 'packages/config/vitest.config.ts', '--root', repositoryRoot];
  return countVitest(await runWithReport((path) => runTool('vitest', args, { env: { DINH_VITEST_REPORT: path } })));
}

async function runPlaywright(): Promise<StepResult> {
  const browser = await getBrowser();
  if (browser === undefined) return toStaticResult(1);
  const counted = await runWithReport((path) =>
    runTool('playwright', ['test'], {
      cwd: join(repositoryRoot, 'apps/e2e'),
      env: { CHROMIUM_PATH: browser, DINH_PLAYWRIGHT_REPORT: path },
    }),
  );
  return countPlaywright(counted);
}

async function runTurbo(...args: readonly string[]): Promise<StepResult> {
  return toStaticResult(await runTool('turbo', args));
}

const quietTurbo = ['--output-logs=errors-only', '--concurrency=2', '--continue'];
// Biome colours even a pipe when pnpm started it.
const plainBiome = process.stdout.isTTY ? [] : ['--colors=off'];

/** Everything `npm test` does, in order: the quick ones first. */
export const checkSteps: readonly CheckStep[] = [
  {
    name: 'format',
    heading: 'Format and lint',
    needs: [],
    run: async () => toStaticResult(await runTool('biome', ['ci', '--error-on-warnings', ...plainBiome, '.'])),
  },
  { name: 'boundaries', heading: 'Boundaries between packages', needs: [], run: () => runTurbo('boundaries') },
  { name: 'types', heading: 'Types', needs: [], run: () => runTurbo('run', 'types', ...quietTurbo) },
  { name: 'unit', heading: 'Unit, database, API and component tests', needs: [], run: runVitest },
  { name: 'build', heading: 'Build of the dashboard', needs: [], run: () => runTurbo('run', 'build', ...quietTurbo) },
  { name: 'browser', heading: 'Browser tests', needs: ['build'], run: runPlaywright },
];
