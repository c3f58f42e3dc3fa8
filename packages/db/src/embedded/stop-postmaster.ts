import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../error/index.ts';
import { isAlive, isPostmasterOf } from './process-identity.ts';

const pollMs = 10;

/** From the polite to the certain: end sessions and check-point; quit at once; kill. With the time each gets. */
const signals = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
] as const;

/** Stops a postmaster; every committed row survives each of the three ways. False when it outlives them all. */
export async function stopPostmaster(pid: number): Promise<boolean> {
  for (const [signal, timeoutMs] of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return true;
      await wait(pollMs);
    }
  }
  return !isAlive(pid);
}

function readPostmasterPid(dataPath: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(dataPath, 'postmaster.pid'), 'utf8').split('\n')[0] ?? '', 10);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes way for a new postmaster: stops one that outlived its server, and removes the files of a dead one,
 * whose id the system may have given to another process by now. Call it under the data lock only.
 *
 * @throws StoreError `cluster-in-use` when it can't be stopped.
 */
export async function clearPostmaster(dataPath: string, socketFolder: string): Promise<'none' | 'stopped' | 'stale'> {
  const pid = readPostmasterPid(dataPath);
  const isOrphan = pid !== undefined && isPostmasterOf(pid, dataPath);
  if (isOrphan && !(await stopPostmaster(pid))) throw new StoreError({ code: 'cluster-in-use', pid, path: dataPath });
  for (const path of [
    join(dataPath, 'postmaster.pid'),
    join(socketFolder, '.s.PGSQL.5432'),
    join(socketFolder, '.s.PGSQL.5432.lock'),
  ]) {
    rmSync(path, { force: true });
  }
  if (pid === undefined) return 'none';
  return isOrphan ? 'stopped' : 'stale';
}
