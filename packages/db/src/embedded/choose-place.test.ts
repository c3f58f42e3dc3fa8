import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { choosePlace } from './choose-place.ts';
import { toProgramPath } from './find-binaries.ts';
import { toReachableBinaries } from './reachable-binaries.ts';

const nobody = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-place-')));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('choosePlace', () => {
  test('is the data folder, made where it is missing and open to pass whatever the umask', () => {
    const umask = process.umask(0o077);
    const dataDir = join(folder, 'deep', 'data');
    expect(choosePlace(dataDir, nobody)).toEqual({ dataDir, folder: dataDir, closedAt: null });
    process.umask(umask);
    expect(statSync(dataDir).mode & 0o777).toBe(0o755);
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o755);
  });

  test('is the data folder under a private one where the database runs as ourselves', () => {
    chmodSync(folder, 0o700);
    const dataDir = join(folder, 'data');
    expect(choosePlace(dataDir, undefined)).toEqual({ dataDir, folder: dataDir, closedAt: null });
  });

  test('is refused where no folder can be', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => choosePlace(join(folder, 'file', 'data'), nobody)).toThrow(
      expect.objectContaining({
        problem: { code: 'folder-not-writable', path: join(folder, 'file', 'data'), reason: 'ENOTDIR' },
      }),
    );
  });

  test.runIf(isRoot)('is one outside, always the same, where root’s own folder is private', () => {
    chmodSync(folder, 0o700);
    const dataDir = join(folder, 'data');
    const place = choosePlace(dataDir, nobody);
    expect(place).toMatchObject({ dataDir, closedAt: folder });
    expect(place.folder).toMatch(/^\/var\/lib\/dinh\/[0-9a-f]{12}$/);
    expect(choosePlace(dataDir, nobody)).toEqual(place);
    rmSync(place.folder, { recursive: true });
  });
});

describe('toReachableBinaries', () => {
  const version = `0.0.0-test-${process.pid}`;
  const copied = `/var/lib/dinh/postgres-${version}-${process.platform}-${process.arch}`;
  const makeBinaries = () => {
    for (const name of ['bin', 'lib', 'share']) mkdirSync(join(folder, name));
    const binaries = { folder, version };
    writeFileSync(toProgramPath(binaries, 'postgres'), '', { mode: 0o755 });
    writeFileSync(join(folder, 'lib', 'library'), '', { mode: 0o600 });
    return binaries;
  };

  test('are those of the checkout where they can be run', () => {
    const binaries = makeBinaries();
    expect(toReachableBinaries(binaries, nobody)).toBe(binaries);
    chmodSync(folder, 0o700);
    expect(toReachableBinaries(binaries, undefined)).toBe(binaries);
  });

  test.runIf(isRoot)('are a copy that everyone can read where root’s checkout is private', () => {
    const binaries = makeBinaries();
    chmodSync(folder, 0o700);
    expect(toReachableBinaries(binaries, nobody)).toEqual({ folder: copied, version });
    expect(statSync(join(copied, 'lib', 'library')).mode & 0o777).toBe(0o644);
    expect(statSync(join(copied, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
    expect(toReachableBinaries(binaries, nobody)).toEqual({ folder: copied, version });
    rmSync(copied, { recursive: true });
  });
});
