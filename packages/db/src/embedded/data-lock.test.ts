import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeDataLock } from './data-lock.ts';
import { identifyProcess } from './process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dinh-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeLock(owner: object): void {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ token: 'theirs', ...owner }));
}

describe('takeDataLock', () => {
  test('keeps a second owner out, naming the first', () => {
    const lock = takeDataLock(folder);
    expect(() => takeDataLock(folder)).toThrow(
      expect.objectContaining({ problem: { code: 'already-running', pid: process.pid, path: folder } }),
    );
    lock.release();
    takeDataLock(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('takes over from a dead owner', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeLock({ pid, started: null });
    takeDataLock(folder).release();
  });

  test('takes over from an owner whose process id another process got', () => {
    writeLock({ ...identifyProcess(process.pid), started: 'an earlier start' });
    takeDataLock(folder).release();
  });

  test('takes over a lock that no one can read', () => {
    writeFileSync(join(folder, 'lock'), '{"pid":');
    takeDataLock(folder).release();
  });

  test('leaves another’s lock alone on release', () => {
    const lock = takeDataLock(folder);
    writeLock(identifyProcess(process.pid));
    lock.release();
    expect(readdirSync(folder)).toEqual(['lock']);
  });
});
