import { closeSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { giveTo, type RunAs } from './run-as.ts';

const longestLog = 5_000_000;

export interface ServerLog {
  readonly path: string;
  /** For the server's standard output; a file, since a pipe would end with our process. */
  readonly handle: number;
  close(): void;
  /** What was written since it was opened. */
  readNew(): string;
}

/** Opens PostgreSQL's log for appending; one that grew long begins anew. */
export function openServerLog(path: string, runAs: RunAs | undefined): ServerLog {
  const handle = openSync(path, 'a', 0o600);
  giveTo(path, runAs);
  if (statSync(path).size > longestLog) truncateSync(path);
  const from = statSync(path).size;
  return {
    path,
    handle,
    close: () => closeSync(handle),
    readNew: () => {
      const reader = openSync(path, 'r');
      const buffer = Buffer.alloc(Math.max(0, statSync(path).size - from));
      readSync(reader, buffer, 0, buffer.length, from);
      closeSync(reader);
      return buffer.toString('utf8');
    },
  };
}
