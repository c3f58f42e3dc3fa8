import { rmSync } from 'node:fs';
import { type IncomingMessage, request as sendRequest } from 'node:http';
import { type LoadableSet, loadReleases } from '@dinh/db/load';
import { selectReleases } from '@dinh/db/queries';
import { createTestDatabase, type TestDatabase } from '@dinh/db/testing';
import { type Logger, pino } from 'pino';
import { createApp } from '../app.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { listen } from '../listen.ts';
import { createReadiness, type ReadinessState } from '../readiness.ts';
import { toReleases } from '../releases.ts';
import { writeDashboard } from './write-dashboard.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The body as it came. */
  readonly bytes: Buffer;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestApp {
  readonly port: number;
  readonly database: TestDatabase;
  readonly readiness: ReadinessState;
  /** What was logged, a line each. */
  readonly logged: readonly string[];
  /** Sends a path exactly as written: nothing is escaped, decoded or normalised. */
  ask(path: string, request?: RawRequest): Promise<RawAnswer>;
  close(): Promise<void>;
}

function ask(port: number, path: string, { method = 'GET', headers = {} }: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = sendRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('error', reject);
      message.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers: given } = message;
        resolve({ status: statusCode, headers: given, body: bytes.toString('utf8'), bytes });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

interface TestAppOptions {
  /** The reference set with releases to load on top of its own. */
  readonly set?: LoadableSet;
  readonly isReady?: boolean;
  /** In place of `logged`, which keeps warnings and worse. */
  readonly logger?: Logger;
  /** Requests a minute of one client; no limit unless given. */
  readonly rateLimit?: number;
  readonly answerCacheMegabytes?: number;
  /** Where requests seem to come from; this computer unless given. */
  readonly clientAddress?: string;
}

/** The whole app over HTTP on a free port, with a loaded database of its own and a dashboard of one page. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { set, isReady = true, logger, rateLimit = 0, answerCacheMegabytes = 64, clientAddress } = options;
  const database = await createTestDatabase();
  if (set) await loadReleases(database, set);
  const readiness = createReadiness();
  if (isReady) {
    const releases = toReleases(await selectReleases(database.db));
    readiness.current = { status: 'ready', data: { db: database.db, releases } };
  }
  const logged: string[] = [];
  const quiet = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const dashboardFolder = writeDashboard();
  const reportUrl = 'mailto:figures@example.org?cc="a"';
  const app = createApp({
    readiness,
    rateLimit,
    answerCacheMegabytes,
    reportUrl,
    dashboardFolder,
    logger: logger ?? quiet,
  });
  const server = createHttpServer(app);
  if (clientAddress !== undefined) {
    server.on('connection', (socket) => Object.defineProperty(socket, 'remoteAddress', { value: clientAddress }));
  }
  const port = await listen(server, '127.0.0.1', 0);
  return {
    port,
    database,
    readiness,
    logged,
    ask: (path, request) => ask(port, path, request),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await database.drop();
      rmSync(dashboardFolder, { recursive: true });
    },
  };
}
