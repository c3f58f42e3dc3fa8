import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  /** The first line for which `find` gave something. */
  readonly found: string;
  stop(): Promise<void>;
}

const graceMs = 10_000;

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done();
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(kill);
      done();
    });
    child.kill('SIGTERM');
  });
}

/** Starts a program of this repository with node and waits for the line that says it is ready. */
export function startChild(
  args: readonly string[],
  {
    env,
    find,
  }: { readonly env: Readonly<Record<string, string>>; readonly find: (line: string) => string | undefined },
): Promise<Child> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = find(line);
      if (found !== undefined) resolve({ found, stop: () => stopChild(child) });
    });
  });
}
