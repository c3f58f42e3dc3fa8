import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part, PartContext } from '../part.ts';
import { repositoryRoot } from '../process/repository-root.ts';
import { runProgram } from '../process/run-program.ts';
import { startChild } from '../process/start-child.ts';
import { printTable } from '../report/print-table.ts';

async function timeStart(clone: string, home: string): Promise<number> {
  const start = performance.now();
  const child = await startChild(['start'], {
    command: 'npm',
    cwd: clone,
    env: { HOME: home, PORT: '0', LANG: 'C', XDG_CACHE_HOME: '', XDG_DATA_HOME: '', PNPM_HOME: '' },
    find: (line) => (line.startsWith('Dinh is ready') ? line : undefined),
  });
  const elapsed = performance.now() - start;
  await child.stop();
  return elapsed;
}

/** `npm start` in a fresh clone with an empty home, then without what it installed, then once more. */
async function run({ folder }: PartContext): Promise<readonly never[]> {
  const clone = join(folder, 'clone');
  const home = join(folder, 'home');
  await mkdir(home);
  const cloned = await runProgram('git', ['clone', '--quiet', repositoryRoot, clone]);
  if (cloned.exitCode !== 0) throw new Error(cloned.output);
  const cold = await timeStart(clone, home);
  await rm(join(clone, 'node_modules'), { recursive: true });
  const warm = await timeStart(clone, home);
  const second = await timeStart(clone, home);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  printTable(
    'Starts: `npm start` of the last commit to "ready", once each',
    ['', 's'],
    [
      ['cold: fresh clone, empty home, empty data folder', seconds(cold)],
      ['warm: installed anew from the store, data there', seconds(warm)],
      ['second: everything there', seconds(second)],
    ],
  );
  return [];
}

export const startsPart: Part = { name: 'starts', run };
