import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Every process with its parent. */
function listParents(): ReadonlyMap<number, number> {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
    return new Map(
      lines.map((line) => line.trim().split(/\s+/).map(Number)).map(([pid = 0, parent = 0]) => [pid, parent]),
    );
  }
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone since it was listed.
    }
  }
  return parents;
}

/** A process and all that descend from it. */
function listTree(root: number): readonly number[] {
  const parents = listParents();
  const tree = [root];
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return tree;
}

/** Kills a process and all that descend from it at once: the server with its database and its sessions. */
export function killTree(root: number): void {
  for (const pid of listTree(root)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Ended by itself, its parent being dead.
    }
  }
}
