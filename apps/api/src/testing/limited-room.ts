import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder whose room a test takes away and gives back. Needs Linux: `mount` or `ulimit`, and `prlimit`. */
export interface LimitedRoom {
  readonly folder: string;
  /** What a program has to be started with: its own arguments follow. */
  readonly launcher: readonly string[];
  /** Leaves a running program, and what it starts from now on, no room to write. */
  takeAway(pid: number): void;
  /** Gives it all the room it needs. */
  giveBack(pid: number): void;
  remove(): void;
}

const wideMegabytes = 700;
const blockBytes = 512;
/** PostgreSQL's log of changes comes in files of 16 MB: one that may grow to an eighth of the room is too small. */
const partOfRoom = 8;

function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dinh-room-')));
  chmodSync(folder, 0o755);
  return folder;
}

function limitFileSize(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

/** A file system of its own in memory; undefined where this user may not mount one. */
function mountDisk(folder: string, megabytes: number): LimitedRoom | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return {
    folder,
    launcher: [],
    takeAway: (pid) => limitFileSize(pid, '0'),
    giveBack: (pid) => {
      execFileSync('mount', ['-o', `remount,size=${wideMegabytes}m`, folder]);
      limitFileSize(pid, 'unlimited');
    },
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Room for so much and no more: a disk of its own where that is allowed, else a limit on the size of
 * files, which needs no right and which PostgreSQL takes as a full disk.
 */
export function createLimitedRoom(megabytes: number): LimitedRoom {
  const folder = makeFolder();
  const blocks = Math.floor((megabytes * 1_000_000) / blockBytes / partOfRoom);
  return (
    mountDisk(folder, megabytes) ?? {
      folder,
      launcher: ['sh', '-c', `ulimit -S -f ${blocks}; exec "$0" "$@"`],
      takeAway: (pid) => limitFileSize(pid, '0'),
      giveBack: (pid) => limitFileSize(pid, 'unlimited'),
      remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
    }
  );
}
