import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user the database runs as. PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on every Linux, and never a user of someone's own. */
const unprivileged: RunAs = { uid: 65534, gid: 65534 };

/** The user to change to, or undefined where we are no root and stay who we are. */
export function findRunAs(): RunAs | undefined {
  return process.getuid?.() === 0 ? unprivileged : undefined;
}

/** As `findRunAs`, but a cluster that another user made goes on as that user's. */
export function findRunAsFor(clusterFolder: string): RunAs | undefined {
  const runAs = findRunAs();
  if (!runAs || !existsSync(clusterFolder)) return runAs;
  const { uid, gid } = statSync(clusterFolder);
  return uid === 0 ? runAs : { uid, gid };
}

export function giveTo(path: string, runAs: RunAs | undefined): void {
  if (runAs) chownSync(path, runAs.uid, runAs.gid);
}

function canPass(folder: string, { uid, gid }: RunAs): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** The outermost folder on the way to `path` that the user may not pass; undefined when the way is open. */
export function findClosedFolder(path: string, runAs: RunAs): string | undefined {
  const parent = dirname(path);
  const closed = parent === path ? undefined : findClosedFolder(parent, runAs);
  if (closed !== undefined) return closed;
  return lstatSync(path).isDirectory() && !canPass(path, runAs) ? path : undefined;
}

/**
 * Makes a folder and those above it. What is made here is open to pass, whatever the umask says,
 * since the database's user has to reach what lies below; what was there keeps its mode.
 */
export function makeOpenFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  let folder = resolve(path);
  for (;;) {
    chmodSync(folder, 0o755);
    if (folder === resolve(first)) return;
    folder = dirname(folder);
  }
}
