import type { Database } from '@dinh/db';
import type { Language } from '@dinh/i18n';
import type { Kysely } from 'kysely';
import type { Releases } from './releases.ts';

/** The data once they are loaded: they don't change while the server runs. */
export interface LoadedData {
  readonly db: Kysely<Database>;
  readonly releases: Releases;
}

/** What every procedure is given. */
export interface ApiContext extends LoadedData {
  /** Of the sentences of refusals. */
  readonly language: Language;
  /** Told of an answer that may change later, because it names no release. */
  readonly onUnnamed: () => void;
}
