import { createHash } from 'node:crypto';
import { accessSync, constants, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../error/index.ts';
import { isErrno } from './is-errno.ts';
import { findClosedFolder, makeOpenFolder, type RunAs } from './run-as.ts';

/** Where root's database goes when its own folder is closed to the user it runs as. */
const outside = '/var/lib/dinh';
const hashLength = 12;

export interface Place {
  /** The data folder, absolute; the lock lies here. */
  readonly dataDir: string;
  /** The folder that holds the cluster: the data folder, or one outside it. */
  readonly folder: string;
  /** The folder that is closed to the database's user, where that made it move; else null. */
  readonly closedAt: string | null;
}

function makeWritable(path: string): string {
  try {
    makeOpenFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    if (!statSync(path).isDirectory()) throw new Error('ENOTDIR');
    return realpathSync(path);
  } catch (error) {
    throw toPlaceError(error, path);
  }
}

/**
 * Makes the data folder and decides where the cluster lies. A root whose checkout is in a private home
 * gets it under `/var/lib/dinh/<hash of the data folder's path>`: the same one at every start.
 *
 * @throws StoreError `folder-not-writable`, `folder-private`.
 */
export function choosePlace(dataDir: string, runAs: RunAs | undefined): Place {
  const own = makeWritable(dataDir);
  const closedAt = runAs && findClosedFolder(own, runAs);
  if (!runAs || closedAt === undefined) return { dataDir: own, folder: own, closedAt: null };
  const hash = createHash('sha256').update(own).digest('hex').slice(0, hashLength);
  try {
    const folder = makeWritable(join(outside, hash));
    const stillClosed = findClosedFolder(folder, runAs);
    if (stillClosed !== undefined) throw new StoreError({ code: 'folder-private', path: own, closedAt: stillClosed });
    // So that someone who finds the folder knows whose it is.
    writeFileSync(join(folder, 'belongs-to'), `${own}\n`);
    return { dataDir: own, folder, closedAt };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'folder-not-writable') {
      throw new StoreError({ code: 'folder-private', path: own, closedAt }, { cause: error });
    }
    throw error;
  }
}

const fullCodes = ['ENOSPC', 'EDQUOT'] as const;

/** What PostgreSQL's programs write when no room is left. */
export const fullText = /No space left on device|[Qq]uota exceeded/;

/** Why a folder can't be written to, its disk being full told apart: that passes. */
export function toPlaceError(error: unknown, path: string): StoreError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const code = isErrno(error, ...fullCodes) ? 'disk-full' : 'folder-not-writable';
  return new StoreError({ code, path, reason }, { cause: error });
}

export function isNotWritable(error: unknown): boolean {
  return isErrno(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EIO');
}
