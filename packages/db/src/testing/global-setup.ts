import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { folderVariable, readTestServer, toHurryPath, toTestServerFolder } from './test-server-place.ts';

const timeoutMs = 10_000;
const pollMs = 100;

/** For vitest's `globalSetup`: every test file of the run shares one server, which the first of them starts. */
export function setup(): void {
  // A run of its own: another one's end must not take this one's server down between two queries.
  process.env[folderVariable] = `${toTestServerFolder()}-${process.pid}`;
}

/** For vitest's `globalSetup`: takes the shared server down with the run. */
export async function teardown(): Promise<void> {
  const folder = toTestServerFolder();
  if (!readTestServer(folder)) return;
  writeFileSync(toHurryPath(folder), '');
  const deadline = Date.now() + timeoutMs;
  while (existsSync(toHurryPath(folder)) && Date.now() < deadline) await wait(pollMs);
}
