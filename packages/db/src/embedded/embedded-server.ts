import { join } from 'node:path';
import { choosePlace, isNotWritable, toPlaceError } from './choose-place.ts';
import { type DataLock, takeDataLock } from './data-lock.ts';
import { findBinaries } from './find-binaries.ts';
import { clusterName, openCluster, superuser } from './initialise-cluster.ts';
import { type KeepEvent, keepPostmaster } from './keep-postmaster.ts';
import { toReachableBinaries } from './reachable-binaries.ts';
import { findRunAs, findRunAsFor } from './run-as.ts';
import type { Listening } from './server-settings.ts';
import { type StartOptions, startPostmaster } from './start-postmaster.ts';
import { clearPostmaster } from './stop-postmaster.ts';

/** What happened on the way to a running server, for progress and the log. */
export type EmbeddedEvent =
  /** Root's data folder is closed to the database's user, so the cluster lies elsewhere. */
  | { readonly phase: 'moved'; readonly path: string; readonly closedAt: string }
  | { readonly phase: 'initialise' }
  /** A database outlived its killed server (`stopped`), or left only its files (`stale`). */
  | { readonly phase: 'recover'; readonly found: 'stopped' | 'stale' }
  | { readonly phase: 'start' }
  | KeepEvent;

export interface EmbeddedServer {
  /** That of the database now: another after it was started again. */
  readonly pid: number;
  readonly listening: Listening;
  readonly user: string;
  readonly password: string;
  /** Stops the database and gives the data folder free; once, however often it is called. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions extends Omit<StartOptions, 'runAs'> {
  readonly onEvent?: (event: EmbeddedEvent) => void;
}

function lockPlace(folder: string): DataLock {
  try {
    return takeDataLock(folder);
  } catch (error) {
    throw isNotWritable(error) ? toPlaceError(error, folder) : error;
  }
}

/**
 * Starts the PostgreSQL that npm brought, on a data folder that no other server may use meanwhile, and
 * starts it again when it ends by itself.
 *
 * @throws StoreError
 */
export async function startEmbeddedServer(
  dataDir: string,
  { onEvent = () => {}, ...options }: EmbeddedServerOptions = {},
): Promise<EmbeddedServer> {
  const place = choosePlace(dataDir, findRunAs());
  const lock = lockPlace(place.dataDir);
  try {
    if (place.closedAt !== null) onEvent({ phase: 'moved', path: place.folder, closedAt: place.closedAt });
    const runAs = findRunAsFor(join(place.folder, clusterName));
    const binaries = toReachableBinaries(findBinaries(), runAs);
    const cluster = await openCluster(place.folder, binaries, runAs, () => onEvent({ phase: 'initialise' }));
    const found = await clearPostmaster(cluster.dataPath, cluster.folder);
    if (found !== 'none') onEvent({ phase: 'recover', found });
    onEvent({ phase: 'start' });
    const first = await startPostmaster(binaries, cluster, { ...options, runAs });
    const { listening } = first;
    const kept = keepPostmaster(first, {
      onEvent,
      restart: async () => {
        await clearPostmaster(cluster.dataPath, cluster.folder);
        const findPort = async (): Promise<number> => (listening.by === 'port' ? listening.port : 0);
        return startPostmaster(binaries, cluster, { ...options, runAs, listenBy: listening.by, findPort });
      },
    });
    // A process that ends without `stop` still takes its database along, unless it is killed.
    const stopWithProcess = (): void => {
      kept.current.child.kill('SIGINT');
    };
    process.once('exit', stopWithProcess);
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await kept.stop();
      process.removeListener('exit', stopWithProcess);
      lock.release();
    };
    return {
      get pid() {
        return kept.current.pid;
      },
      listening,
      user: superuser,
      password: cluster.password,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    lock.release();
    throw isNotWritable(error) ? toPlaceError(error, place.folder) : error;
  }
}
