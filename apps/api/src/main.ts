import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from '@dinh/i18n';
import { pino } from 'pino';
import { findFailureSentence } from './describe-failure.ts';
import { readEnv } from './env.ts';
import { type RunningServer, startServer } from './server.ts';
import { describeInvalidSetting } from './settings-table.ts';
import { createProgressWriter, describeNotice, findTerminalLanguage } from './terminal.ts';

const language = findTerminalLanguage({ ...process.env });
const t = createTranslator(language);
const stderr = 2;

// Whoever read what we say may have gone: that is no reason to end, and none to say so again and again.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

const reading = readEnv(process.env);
if (reading.status === 'invalid') {
  complain(describeInvalidSetting(reading.problem, language));
  process.exit(1);
}
const { env } = reading;
const logger = pino({ level: env.logLevel }, pino.destination({ fd: stderr, sync: true }));

let running: RunningServer | undefined;
let isStopping = false;

/** Stops what runs and leaves. */
async function stop(exitCode: number): Promise<void> {
  isStopping = true;
  try {
    await running?.close();
  } catch (error) {
    logger.error({ err: error }, 'stop failed');
  }
  if (exitCode === 0) say(t('server.stopped'));
  process.exit(exitCode);
}

async function fail(error: unknown): Promise<void> {
  const sentence = findFailureSentence(error, language);
  if (sentence === undefined) {
    logger.fatal({ err: error }, 'crashed');
    complain(t('server.crashed', { reason: error instanceof Error ? error.message : String(error) }));
  } else {
    complain(sentence);
  }
  if (!isStopping) await stop(1);
}

// A terminal and the program that started this one may both pass on one Ctrl-C.
const sameSignalMs = 1000;
let signalledAt: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (signalledAt === undefined) {
      signalledAt = performance.now();
      say(t('server.stopping'));
      if (!isStopping) void stop(0);
    } else if (performance.now() - signalledAt > sameSignalMs) {
      process.exit(1);
    }
  });
}
process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (error) => void fail(error));

try {
  running = await startServer({
    env,
    logger,
    onProgress: createProgressWriter(language, say),
    onNotice: (notice) => complain(describeNotice(notice, language)),
  });
  if (env.dataSet === 'synthetic') say(t('server.synthetic'));
  say(t('server.listening', { address: running.address }));
  await running.ready;
  if (!existsSync(join(running.dashboardFolder, 'index.html'))) {
    complain(t('server.noDashboard', { path: running.dashboardFolder }));
  }
  if (!isStopping) say(t('server.ready', { address: running.address }));
} catch (error) {
  if (!isStopping) await fail(error);
}
