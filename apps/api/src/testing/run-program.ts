import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The server as it is started by hand, in a process of its own. */
export interface RunningProgram {
  readonly pid: number;
  /** What it wrote so far, to both outputs. */
  readonly out: () => string;
  readonly err: () => string;
  /** The lines of its log so far. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  /** Resolves with the first match in what it writes to either output; rejects when it ends without one. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** Closes both outputs at this end, as a terminal or a program that goes away does. */
  stopReading(): void;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

const main = join(import.meta.dirname, '../main.ts');

/** Starts the program with these settings and no others; `launcher` starts it by way of another. */
export function runProgram(
  variables: Readonly<Record<string, string>>,
  launcher: readonly string[] = [],
): RunningProgram {
  const { PATH = '' } = process.env;
  const [command = process.execPath, ...args] = [...launcher, process.execPath, main];
  const child = spawn(command, args, { env: { PATH, PORT: '0', ...variables } });
  let out = '';
  let err = '';
  let hasEnded = false;
  const watchers = new Set<() => void>();
  const tell = (): void => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
    tell();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
    tell();
  });
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      hasEnded = true;
      resolve(code);
      tell();
    }),
  );
  const { pid } = child;
  if (pid === undefined) throw new Error(`No process for ${command}`);
  return {
    pid,
    out: () => out,
    err: () => err,
    log: () =>
      err
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out) ?? pattern.exec(err);
          if (!found && !hasEnded) return;
          watchers.delete(look);
          if (found) resolve(found);
          else reject(new Error(`It ended without ${pattern}: ${out}\n${err}`));
        };
        watchers.add(look);
        look();
      }),
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    signal: (name) => {
      if (!hasEnded) child.kill(name);
    },
    ended,
  };
}
