/**
 * The server itself, in a process that says each step of its store in a line of JSON with the
 * milliseconds since it began; the test that kills a server at a chosen moment reads it.
 * Arguments: data folder, folder of reference files. Ends on SIGTERM.
 */
import { pino } from 'pino';
import { readEnv } from '../env.ts';
import { startServer } from '../server.ts';

const [dataDir, referenceFolder] = process.argv.slice(2);
if (dataDir === undefined || referenceFolder === undefined) throw new RangeError('Two folders are needed');

const reading = readEnv({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'debug' });
if (reading.status === 'invalid') throw new RangeError(reading.problem.seen);
const begun = performance.now();
const logger = pino(
  { level: 'debug', base: null, timestamp: () => `,"atMs":${Math.round(performance.now() - begun)}` },
  pino.destination({ fd: 1, sync: true }),
);
const server = await startServer({ env: reading.env, referenceFolder, logger });
process.once('SIGTERM', () => void server.close());
await server.ready;
logger.debug({ phase: 'serving', port: server.port });
