import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Child {
  readonly pid: number;
  /** The first line for which `find` gave something. */
  readonly found: string;
  stop(): Promise<void>;
}

interface ChildOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly find: (line: string) => string | undefined;
  readonly command?: string;
  readonly cwd?: string;
}

const graceMs = 30_000;

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(kill);
      done();
    });
    child.kill('SIGTERM');
  });
}

/** Starts a program (this Node unless another is named) and waits for the line that says it is ready. */
export function startChild(
  args: readonly string[],
  { env, find, command = process.execPath, cwd }: ChildOptions,
): Promise<Child> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = find(line);
      if (found !== undefined) resolve({ pid: child.pid ?? 0, found, stop: () => stopChild(child) });
    });
  });
}
