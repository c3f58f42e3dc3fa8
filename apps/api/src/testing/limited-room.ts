import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder whose room a test takes away and gives back. */
export interface LimitedRoom {
  readonly means: 'a small disk' | 'a limit on file sizes';
  readonly folder: string;
  /** What a program has to be started with: its arguments follow. */
  readonly launcher: readonly string[];
  /** Leaves no room for a program that runs. */
  fill(pid: number): void;
  /** Gives it all the room it needs. */
  free(pid: number): void;
  remove(): void;
}

const wideMegabytes = 700;
const blockBytes = 512;
const smallestBlocks = 8;

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-room-')));
  chmodSync(folder, 0o755);
  return folder;
}

/** A file system of its own in memory; undefined where this user may not mount one. */
function mountDisk(megabytes: number): LimitedRoom | undefined {
  const folder = makeFolder();
  const filler = join(folder, 'filler');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  return {
    means: 'a small disk',
    folder,
    launcher: [],
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(bavail * bsize));
      } catch (error) {
        // Less was left by the time it was written: all the better.
        if (statfsSync(folder).bavail > 0) throw error;
      }
    },
    free: () => {
      execFileSync('mount', ['-o', `remount,size=${wideMegabytes}m`, folder]);
      try {
        unlinkSync(filler);
      } catch {
        // Never filled.
      }
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Files of a program and its children can't grow past a size, which needs no right. */
function limitFiles(megabytes: number): LimitedRoom {
  const folder = makeFolder();
  const blocks = Math.floor((megabytes * 1_000_000) / blockBytes / smallestBlocks);
  const limit = (pid: number, bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
  };
  return {
    means: 'a limit on file sizes',
    folder,
    launcher: ['sh', '-c', `ulimit -S -f ${blocks}; exec "$0" "$@"`],
    fill: (pid) => limit(pid, '0'),
    free: (pid) => limit(pid, 'unlimited'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Room for so much and no more: a disk of its own where that is allowed, else a limit on file sizes. */
export function createLimitedRoom(megabytes: number): LimitedRoom {
  return mountDisk(megabytes) ?? limitFiles(megabytes);
}
