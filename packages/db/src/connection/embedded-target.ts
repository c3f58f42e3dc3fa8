import { join } from 'node:path';
import type { Listening } from '../embedded/index.ts';

export interface EmbeddedTarget {
  readonly listening: Listening;
  readonly user: string;
  readonly password: string;
}

/** The driver's options for an embedded server; every one is given, so that no PG* variable of the user's has a say. */
export function toEmbeddedOptions({ listening, user, password }: EmbeddedTarget, database = 'postgres') {
  const where =
    listening.by === 'socket'
      ? { path: join(listening.folder, '.s.PGSQL.5432'), host: listening.folder, port: 5432 }
      : { host: '127.0.0.1', port: listening.port };
  return { ...where, user, password, database, ssl: false } as const;
}
