import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isPassingProblem, openStore, type Store, StoreError, type StoreProgress } from '@dinh/db';
import { selectReleases } from '@dinh/db/queries';
import { type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { chooseDataSet } from './choose-data-set.ts';
import type { Env } from './env.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { listen, toBrowserAddress } from './listen.ts';
import { createReadiness, type PreparingPhase, type Readiness } from './readiness.ts';
import { toReleases } from './releases.ts';
import { createStoreNotices, type StoreNotice } from './store-notices.ts';

export interface ServerOptions {
  readonly env: Env;
  /** The reference files; those of `@dinh/reference-data` unless given. */
  readonly referenceFolder?: string;
  /** The built dashboard; `apps/dashboard/dist` unless given. */
  readonly dashboardFolder?: string;
  /** JSON lines on stderr unless given. */
  readonly logger?: Logger;
  readonly onProgress?: (readiness: Readiness) => void;
  readonly onNotice?: (notice: StoreNotice) => void;
}

export interface RunningServer {
  /** For a browser on this computer, for example `http://127.0.0.1:4180`. */
  readonly address: string;
  readonly port: number;
  readonly dashboardFolder: string;
  /** Resolves when the data are loaded; rejects with the StoreError or ReferenceDataError that keeps them from it. */
  readonly ready: Promise<void>;
  /** Ends the answers under way, then the database; once, however often it is called. */
  close(): Promise<void>;
}

const graceMs = 5000;
const firstRetryMs = 250;
const longestRetryMs = 10_000;
const builtDashboard = resolve(import.meta.dirname, '../../dashboard/dist');
const stderr = 2;

const phases: Readonly<Record<StoreProgress['phase'], PreparingPhase | undefined>> = {
  moved: 'starting',
  prepare: 'loading',
  initialise: 'starting',
  recover: 'starting',
  start: 'starting',
  connect: 'starting',
  migrate: 'migrating',
  load: 'loading',
  check: 'loading',
  commit: 'loading',
  loaded: 'loading',
  ready: undefined,
  lost: undefined,
  retry: undefined,
  restored: undefined,
};

async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const inTime = await Promise.race([closed.then(() => true), wait(graceMs, false, { ref: false })]);
  if (!inTime) server.closeAllConnections();
  await closed;
}

/**
 * Listens first, so that a wrong port is known before the database is touched and a browser sees how
 * far the start is; then opens the store and loads what it lacks. What may pass by itself (a database not yet
 * there, a full disk) is waited for.
 *
 * @throws ListenError
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    env,
    referenceFolder,
    dashboardFolder = builtDashboard,
    onProgress = () => {},
    onNotice = () => {},
  } = options;
  const logger = options.logger ?? pino({ level: env.logLevel }, pino.destination(stderr));
  const readiness = createReadiness();
  const report = (current: Readiness): void => {
    readiness.current = current;
    onProgress(current);
  };

  const app = createApp({ ...env, readiness, dashboardFolder, logger });
  const server = createHttpServer(app);
  const port = await listen(server, env.host, env.port);

  const notices = createStoreNotices(logger, onNotice);
  const closing = new AbortController();

  const onStoreProgress = (progress: StoreProgress): void => {
    notices.follow(progress);
    logger.debug(progress, 'store');
    const phase = phases[progress.phase];
    const isCounted = progress.phase === 'load';
    if (phase === undefined) return;
    report({
      status: 'preparing',
      phase,
      done: isCounted ? progress.done : null,
      total: isCounted ? progress.total : null,
    });
  };

  const open = async (): Promise<Store> => {
    report({ status: 'preparing', phase: 'preparing', done: null, total: null });
    // The reading of the files holds up everything else: let a first request be answered before it.
    await wait(0);
    const { databaseUrl } = env;
    const { set, dataDir } = chooseDataSet(env, referenceFolder);
    for (let tries = 0; ; tries += 1) {
      try {
        return await openStore({ dataDir, databaseUrl: databaseUrl ?? undefined, set, onProgress: onStoreProgress });
      } catch (error) {
        if (!(error instanceof StoreError) || !isPassingProblem(error.problem) || closing.signal.aborted) throw error;
        const retryMs = Math.min(longestRetryMs, firstRetryMs * 2 ** tries);
        notices.wait(error.problem, retryMs);
        report({ status: 'waiting', problem: error.problem });
        await wait(retryMs, undefined, { signal: closing.signal });
      }
    }
  };
  const opened = open();
  const ready = opened
    .then(async ({ db }) => {
      const releases = toReleases(await selectReleases(db));
      report({ status: 'ready', data: { db, releases } });
    })
    .catch((error: unknown) => {
      report({ status: 'failed' });
      throw error;
    });
  // Whoever waits for it is told; no one has to.
  ready.catch(() => {});

  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closing.abort();
    await stopListening(server);
    const store = await opened.catch(() => undefined);
    await ready.catch(() => {});
    await store?.close();
  };
  return {
    address: toBrowserAddress(env.host, port),
    port,
    dashboardFolder,
    ready,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
