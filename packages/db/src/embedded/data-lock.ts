import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../error/index.ts';
import { isErrno } from './is-errno.ts';
import { identifyProcess, isSameProcess } from './process-identity.ts';

const lockContent = z.object({ pid: z.int().positive(), started: z.string().nullable(), token: z.string() });

export interface DataLock {
  release(): void;
}

function readOwner(path: string): z.infer<typeof lockContent> | undefined {
  try {
    return lockContent.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const attempts = 20;

/**
 * Makes this process the only owner of a data folder until `release`, or until it dies:
 * a lock whose owner no longer lives is taken over.
 *
 * @throws StoreError `already-running` naming the living owner.
 */
export function takeDataLock(folder: string): DataLock {
  const path = join(folder, 'lock');
  const token = randomUUID();
  const draft = join(folder, `lock.${token}`);
  writeFileSync(draft, JSON.stringify({ ...identifyProcess(process.pid), token }), { flag: 'wx', mode: 0o644 });
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        // Linking is atomic and brings the whole content: no one ever reads half a lock.
        linkSync(draft, path);
        return { release: () => releaseLock(path, token) };
      } catch (error) {
        if (!isErrno(error, 'EEXIST')) throw error;
      }
      const owner = readOwner(path);
      if (owner && isSameProcess(owner)) {
        throw new StoreError({ code: 'already-running', pid: owner.pid, path: folder });
      }
      clearStaleLock(path, owner?.token);
    }
    throw new StoreError({ code: 'folder-not-writable', path: folder, reason: 'lock' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead owner's lock aside; a living one that came in between is put back. */
function clearStaleLock(path: string, token: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readOwner(aside);
  if (moved && moved.token !== token && isSameProcess(moved)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function releaseLock(path: string, token: string): void {
  if (readOwner(path)?.token === token) rmSync(path, { force: true });
}
