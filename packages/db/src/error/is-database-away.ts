import { StoreError } from './store-error.ts';

/**
 * What the system, the driver and PostgreSQL say of a database that is not there for now: it is stopped,
 * starts, recovers, has no connection left or no room on its disk.
 */
const awayCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH'],
  ...['ENETDOWN', 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL'],
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  // Connection exceptions; too many connections; shutdown, crash, starting up; disk full, input or output failed.
  ...['08000', '08001', '08003', '08004', '08006', '53300', '57P01', '57P02', '57P03', '53100', '58030'],
]);

export function isAwayCode(code: string): boolean {
  return awayCodes.has(code);
}

/** True for an error, or one whose cause, says that the database is away for now: the same may work in a while. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreError) return false;
  if ('code' in error && typeof error.code === 'string' && isAwayCode(error.code)) return true;
  return error.cause !== undefined && isDatabaseAway(error.cause);
}
