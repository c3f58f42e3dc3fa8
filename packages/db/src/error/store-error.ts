import type { DataSet } from '@dinh/kpi/data-set';

/**
 * Everything that can stop the store from opening, each with the figures its sentence needs.
 * The sentences live in `@dinh/i18n`, in both languages.
 */
export type StoreProblem =
  /** Another living server of ours owns the data folder. */
  | { readonly code: 'already-running'; readonly pid: number; readonly path: string }
  /** A PostgreSQL that we did not start, or could not stop, uses our cluster. */
  | { readonly code: 'cluster-in-use'; readonly pid: number; readonly path: string }
  | { readonly code: 'folder-not-writable'; readonly path: string; readonly reason: string }
  /** No room is left where the database lies; `path` is its folder, or the host of one's own server. */
  | { readonly code: 'disk-full'; readonly path: string; readonly reason: string }
  /** The database ended, or the way to it, in the middle of opening the store. */
  | { readonly code: 'database-lost'; readonly reason: string }
  /** Root's folder is closed to the user the database must run as, and so is the place outside it. */
  | { readonly code: 'folder-private'; readonly path: string; readonly closedAt: string }
  /** We are root, but this machine does not let us become another user. */
  | { readonly code: 'no-unprivileged-user'; readonly uid: number; readonly reason: string }
  /** The user that is to run the database has no entry in the system's list of users, as in some containers. */
  | { readonly code: 'nameless-user'; readonly uid: number }
  /** No PostgreSQL comes with this platform, or its optional package was not installed. */
  | { readonly code: 'no-binaries'; readonly platform: string }
  | { readonly code: 'cluster-version'; readonly path: string; readonly found: string; readonly expected: string }
  | { readonly code: 'cluster-damaged'; readonly path: string; readonly reason: string }
  | { readonly code: 'initialise-failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'start-failed'; readonly path: string; readonly reason: string; readonly logPath: string }
  | { readonly code: 'no-free-port'; readonly tried: number }
  /** `DATABASE_URL` is no postgres address. */
  | { readonly code: 'database-url'; readonly reason: string }
  /** `host` never holds the user name or the password. */
  | { readonly code: 'unreachable'; readonly host: string; readonly reason: string }
  | { readonly code: 'server-too-old'; readonly host: string; readonly found: string; readonly needed: string }
  | { readonly code: 'encoding'; readonly host: string; readonly found: string }
  /** The database holds tables, and none of ours: it is someone else's. */
  | { readonly code: 'schema-foreign'; readonly table: string; readonly tables: number }
  /** The schema was made by a newer or another version of the product. */
  | { readonly code: 'schema-unknown'; readonly reason: string }
  /** The user of `DATABASE_URL` may not make tables there. */
  | { readonly code: 'schema-denied'; readonly reason: string }
  /** A loaded release has other rows than the reference set gives it: its number was used twice. */
  | {
      readonly code: 'release-changed';
      readonly release: number;
      readonly loadedHash: string;
      readonly expectedHash: string;
    }
  /** The database holds a release that the reference set does not know. */
  | { readonly code: 'release-unknown'; readonly release: number; readonly latest: number }
  /** The database holds the other data set: figures and made-up ones never share one. */
  | { readonly code: 'data-set-differs'; readonly loaded: DataSet; readonly expected: DataSet }
  /** A row refers to something that is not in force in its release. */
  | {
      readonly code: 'reference-broken';
      readonly table: string;
      readonly column: string;
      readonly value: string;
      readonly release: number;
    };

export type StoreProblemCode = StoreProblem['code'];

/** Refuses to open the store. The screen shows the one sentence that belongs to `problem.code`. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, options?: ErrorOptions) {
    const { code, ...fields } = problem;
    super(`${code} ${JSON.stringify(fields)}`, options);
    this.name = 'StoreError';
    this.problem = problem;
  }

  get code(): StoreProblemCode {
    return this.problem.code;
  }
}
