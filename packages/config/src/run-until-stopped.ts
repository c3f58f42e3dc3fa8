import { type ChildProcess, spawn } from 'node:child_process';
import { repositoryRoot } from './repository-root.ts';
import { toToolEnvironment } from './tool-environment.ts';

interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs Node programs side by side in the foreground until the first ends, then stops the others. Gives the exit code of
 * the one that ended first. A signal reaches every program once: a terminal sends its Ctrl-C to all of them by itself.
 */
export async function runUntilStopped(programs: readonly Program[]): Promise<number> {
  const children = programs.map((program) =>
    spawn(process.execPath, program.args, {
      cwd: program.cwd ?? repositoryRoot,
      env: { ...toToolEnvironment(process.env), ...program.env },
      stdio: 'inherit',
    }),
  );
  let isStopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      const isSentByTerminal = signal === 'SIGINT' && process.stdin.isTTY;
      if (!isStopping && !isSentByTerminal) for (const child of children) child.kill(signal);
      isStopping = true;
    });
  }
  const ends = children.map(waitForEnd);
  const code = await Promise.race(ends);
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ends);
  return code;
}

function waitForEnd(child: ChildProcess): Promise<number> {
  const codes: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`Node could not start: ${error.message}`);
      done(1);
    });
    child.on('exit', (code, signal) => done(signal === null ? (code ?? 1) : (codes[signal] ?? 1)));
  });
}
