import type { Logger } from 'pino';

const quietMs = 10_000;

/** Notes a request that the database's absence kept from an answer. */
export type NoteAway = (error: unknown) => void;

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? `${error.code} ${error.message}` : error.message;
}

/** Logs the first such request, then one line in ten seconds with how many there were: an outage is no flood. */
export function createAwayLog(logger: Logger): NoteAway {
  let loggedAt = Number.NEGATIVE_INFINITY;
  let refused = 0;
  return (error) => {
    refused += 1;
    const now = performance.now();
    if (now - loggedAt < quietMs) return;
    logger.warn({ reason: toReason(error), refused }, 'database away');
    loggedAt = now;
    refused = 0;
  };
}
