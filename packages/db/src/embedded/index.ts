export { takeDataLock } from './data-lock.ts';
export { type EmbeddedEvent, type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
export type { Listening } from './server-settings.ts';
