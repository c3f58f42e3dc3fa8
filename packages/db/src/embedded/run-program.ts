import { spawn } from 'node:child_process';
import { StoreError } from '../error/index.ts';
import { type Binaries, type Program, toProgramPath } from './find-binaries.ts';
import { isErrno } from './is-errno.ts';
import type { RunAs } from './run-as.ts';

interface ProgramCall {
  readonly binaries: Binaries;
  readonly program: Program;
  readonly args: readonly string[];
  readonly runAs: RunAs | undefined;
  readonly onSpawn?: (pid: number) => void;
}

/** What a PostgreSQL program needs to know of our environment: nothing of the user's own PostgreSQL settings. */
export function toEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
}

export function toUnprivilegedError(error: unknown, runAs: RunAs | undefined): unknown {
  if (!runAs || !isErrno(error, 'EPERM', 'EINVAL')) return error;
  return new StoreError({ code: 'no-unprivileged-user', uid: runAs.uid, reason: String(error) }, { cause: error });
}

/** Runs one of PostgreSQL's own programs to its end. */
export function runProgram({ binaries, program, args, runAs, onSpawn }: ProgramCall): Promise<{
  readonly exitCode: number | null;
  readonly output: string;
}> {
  return new Promise((resolve, reject) => {
    const child = spawn(toProgramPath(binaries, program), args, {
      ...runAs,
      cwd: '/',
      env: toEnvironment(),
      // A group of its own, so that what it starts can be ended with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(toUnprivilegedError(error, runAs)));
    child.on('close', (exitCode) => resolve({ exitCode, output }));
    if (child.pid !== undefined) onSpawn?.(child.pid);
  });
}
