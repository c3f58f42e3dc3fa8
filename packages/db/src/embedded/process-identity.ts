import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process id together with when it started, since the system gives an id away again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; null where the system does not tell. */
  readonly started: string | null;
}

const startTimeField = 19;

/** When a process started, as text that no other process of this machine with the same id shares. */
function findStart(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command in parentheses may hold spaces, so fields count from its end.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[startTimeField];
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return ticks === undefined ? null : `${boot}:${ticks}`;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

export function identifyProcess(pid: number): ProcessIdentity {
  return { pid, started: findStart(pid) };
}

/** A zombie is dead: it holds no file and no port, and only waits for its parent to read its end. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !isZombie(pid);
}

/** True while the very process that was identified lives, and not a later one that got its id. */
export function isSameProcess(identity: ProcessIdentity): boolean {
  if (!isAlive(identity.pid)) return false;
  if (identity.started === null) return true;
  const now = findStart(identity.pid);
  return now === null || now === identity.started;
}

/**
 * True when the process is a postmaster of this cluster: PostgreSQL changes into its data folder and stays there.
 * Where the system does not tell, the command line has to name the folder.
 */
export function isPostmasterOf(pid: number, clusterPath: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === clusterPath;
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(clusterPath);
  } catch {
    // It has ended, or another user's process hides where it works: then it is not the one we started.
    return false;
  }
}
