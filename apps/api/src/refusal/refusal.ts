/** Why a request is refused; the code travels, its sentence lives in `@dinh/i18n`. */
export const refusalCodes = [
  'unknown-parameter',
  'repeated-parameter',
  'unreadable',
  'too-long',
  'from-after-to',
  'future-version',
  'not-with',
  'nothing-to-draw',
  'no-results',
  'not-found',
  'not-acceptable',
  'too-large',
  'not-implemented',
  'other-origin',
  'no-room',
  'method-not-allowed',
  'too-many-requests',
  'not-ready',
  'database-away',
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What the asker gets, in files and in tRPC alike. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The parameter or input field; `path` and `method` for the address itself; null where none is to blame. */
  readonly field: string | null;
  /** What was given, shortened; null where there is nothing to show. */
  readonly seen: string | null;
  /** Values, forms or bounds that would have been taken. */
  readonly accepted: readonly string[];
}

/** The database is not there for now; nothing about the request is wrong. */
export const databaseAway: Refusal = { code: 'database-away', field: null, seen: null, accepted: ['/readyz'] };

/** Refuses a request. The screen shows the sentence of its code, beside the field it names. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code} ${JSON.stringify(refusal.field)}`);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

export type FindableNoun = 'indicator' | 'area' | 'policy' | 'source' | 'release' | 'set' | 'path';

const lists: Readonly<Record<Exclude<FindableNoun, 'release'>, readonly string[]>> = {
  indicator: ['/api/v1/indicators.json'],
  area: ['/api/v1/areas.json'],
  policy: ['/api/v1/targets.json'],
  source: ['/api/v1/sources.json'],
  set: ['POST /api/v1/figure-sets'],
  path: [
    '/api/v1/indicators.json',
    '/api/v1/areas.json',
    '/api/v1/checks.json',
    '/api/v1/heritage.csv',
    '/api/v1/heritage.json',
    '/api/v1/observations.csv',
    '/api/v1/observations.json',
    '/api/v1/sources.json',
    '/api/v1/releases.json',
    '/api/v1/revisions.json',
    '/api/v1/boundaries.topojson',
    '/api/v1/pack.json',
    '/api/v1/peers.json',
    '/api/v1/ranks.json',
    '/api/v1/targets.json',
    '/api/v1/reports',
    '/api/v1/release.zip',
    '/api/v1/openapi.json',
    '/api/v1/figure-sets',
    '/api/v1/decks/areas/<id>.pptx',
    '/api/v1/decks/policies/<id>.pptx',
    '/api/v1/feeds/policies/<id>.atom',
    '/api/v1/feeds/areas/<id>.atom',
    '/api/v1/feeds/indicators/<id>.atom',
    '/figure.svg',
    '/figure.png',
    '/figure.csv',
    '/figure.xlsx',
    '/figure.pptx',
    '/figure.json',
    '/figure.citation',
    '/embed',
    '/sdmx/2.1',
    '/catalogue.ttl',
    '/catalogue.jsonld',
    '/docs',
    '/trpc',
    '/healthz',
    '/readyz',
    '/metrics',
  ],
};

/** An id, a release or an address that does not exist. The screen says so and offers the list. */
export class NotFoundError extends RefusalError {
  constructor(noun: FindableNoun, seen: string, accepted: readonly string[] = noun === 'release' ? [] : lists[noun]) {
    super({ code: 'not-found', field: noun, seen: toSeen(seen), accepted });
    this.name = 'NotFoundError';
  }
}

const longestSeen = 100;

/** Shortens what was given and drops what no screen or log should print. */
export function toSeen(text: string): string {
  const printable = text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '\uFFFD');
  return printable.length <= longestSeen ? printable : `${printable.slice(0, longestSeen).toWellFormed()}…`;
}
