import { join, resolve } from 'node:path';
import { type Child, startChild } from './start-child.ts';

const main = resolve(import.meta.dirname, '../../../api/src/main.ts');
const readyLine = /^Dinh is ready: (http:\S+)$/;

export interface RunningApi extends Child {
  readonly origin: string;
  /** From the start of the process to the line that says it is ready. */
  readonly startMs: number;
}

/** Starts the server on a free port with a data folder below `folder`, quiet and without a rate limit. */
export async function startApi(
  folder: string,
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningApi> {
  const start = performance.now();
  const child = await startChild([main], {
    env: { PORT: '0', DATA_DIR: join(folder, name), LOG_LEVEL: 'error', LANG: 'C', RATE_LIMIT: '0', ...env },
    find: (line) => readyLine.exec(line)?.[1],
  });
  return { ...child, origin: child.found, startMs: performance.now() - start };
}
