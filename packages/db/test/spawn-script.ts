import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ScriptLine {
  readonly phase: string;
  readonly [field: string]: unknown;
}

export interface Script {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Every line so far. */
  readonly lines: readonly ScriptLine[];
  /** What it wrote to standard error so far. */
  errors(): string;
  /** Resolves with the first line, said or to come, that fits; rejects when the script ends without it. */
  waitFor(fits: (line: ScriptLine) => boolean): Promise<ScriptLine>;
  waitForEnd(): Promise<void>;
}

/** Runs a script in a process of its own, reading its lines of JSON as they come. */
export function spawnScript(path: string, args: readonly string[]): Script {
  const child = spawn(process.execPath, [path, ...args], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid === undefined) throw new Error(`No process for ${path}`);
  const lines: ScriptLine[] = [];
  const listeners = new Set<() => void>();
  let errors = '';
  let hasEnded = false;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString('utf8');
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line));
    tell();
  });
  const end = once(child, 'close').then(() => {
    hasEnded = true;
    tell();
  });
  return {
    child,
    pid: child.pid,
    lines,
    errors: () => errors,
    waitFor: (fits) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find(fits);
          if (!found && !hasEnded) return;
          listeners.delete(look);
          if (found) resolve(found);
          else reject(new Error(`The script ended first: ${errors}`));
        };
        listeners.add(look);
        look();
      }),
    waitForEnd: () => end,
  };
}
