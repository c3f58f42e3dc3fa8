import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './find-binaries.ts';
import { toProgramPath } from './find-binaries.ts';
import { isErrno } from './is-errno.ts';
import { findClosedFolder, makeOpenFolder, type RunAs } from './run-as.ts';

const shared = '/var/lib/dinh';

function isReachable(binaries: Binaries, runAs: RunAs): boolean {
  if ((statSync(toProgramPath(binaries, 'postgres')).mode & 0o001) === 0) return false;
  return ['bin', 'lib', 'share'].every((name) => findClosedFolder(join(binaries.folder, name), runAs) === undefined);
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) openToAll(path);
    else if (stat.isFile()) chmodSync(path, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

/**
 * The binaries where the database's user can run them: those of the checkout, or, where root's checkout
 * lies in a private folder, a copy of them (60 MB, once per version).
 */
export function toReachableBinaries(binaries: Binaries, runAs: RunAs | undefined): Binaries {
  if (!runAs || isReachable(binaries, runAs)) return binaries;
  const folder = join(shared, `postgres-${binaries.version}-${process.platform}-${process.arch}`);
  if (existsSync(folder)) return { ...binaries, folder };
  makeOpenFolder(dirname(folder));
  const draft = `${folder}.${process.pid}`;
  try {
    cpSync(binaries.folder, draft, { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    renameSync(draft, folder);
  } catch (error) {
    // Another server copied the same version in the meantime.
    if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { ...binaries, folder };
}
