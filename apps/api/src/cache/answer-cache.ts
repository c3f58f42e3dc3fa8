import { createHash } from 'node:crypto';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer as bytes, with the forms that were asked for so far. */
export interface CachedAnswer {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoded: Map<'br' | 'gzip', Buffer>;
  /** Those that are being made. */
  readonly encoding: Map<'br' | 'gzip', Promise<Buffer>>;
  /** Small forms as text of one character a byte. */
  readonly texts: Map<Encoding, string>;
}

export function toCachedAnswer(
  type: string,
  body: Buffer,
  options: { readonly etag?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): CachedAnswer {
  const etag = options.etag ?? toEtag(body);
  return {
    type,
    etag,
    body,
    headers: options.headers ?? {},
    encoded: new Map(),
    encoding: new Map(),
    texts: new Map(),
  };
}

/** The bytes of one form; undefined where no one asked for it yet. */
export function findForm({ body, encoded }: CachedAnswer, encoding: Encoding): Buffer | undefined {
  return encoding === 'identity' ? body : encoded.get(encoding);
}

const etagLength = 27;
const mostShare = 0.25;

/** Weak, since one answer travels in several encodings. */
export function toEtag(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, etagLength)}"`;
}

export interface AnswerCache {
  get(key: string): CachedAnswer | undefined;
  set(key: string, answer: CachedAnswer): void;
  /**
   * The answer kept under a key, else the one that `make` gives, kept from then on. Whoever asks while
   * it is made waits for the same one, so that a crowd costs as much as its first. Undefined where
   * `make` gives none to keep.
   */
  findOrMake<Made extends CachedAnswer | undefined>(
    key: string,
    make: () => Promise<Made>,
  ): Promise<CachedAnswer | Made>;
  /** Under which key the answer is kept; undefined where it is not. */
  findKey(answer: CachedAnswer): string | undefined;
  readonly bytes: number;
}

/** Compressed forms come later and are smaller than the body: counted beforehand, once. */
function sizeOf(key: string, { body }: CachedAnswer): number {
  return 2 * (key.length + body.length);
}

/**
 * Keeps answers of immutable releases in memory, the least recently used leaving first. Keys name the
 * release, so nothing in it ever goes out of date. An answer above a quarter of the bound isn't kept.
 */
export function createAnswerCache(mostBytes: number): AnswerCache {
  const answers = new Map<string, CachedAnswer>();
  const keys = new WeakMap<CachedAnswer, string>();
  let bytes = 0;
  const making = new Map<string, Promise<CachedAnswer | undefined>>();
  const drop = (key: string): void => {
    const answer = answers.get(key);
    if (answer && answers.delete(key)) bytes -= sizeOf(key, answer);
  };
  const get: AnswerCache['get'] = (key) => {
    const answer = answers.get(key);
    if (answer) {
      answers.delete(key);
      answers.set(key, answer);
    }
    return answer;
  };
  const set: AnswerCache['set'] = (key, answer) => {
    drop(key);
    const size = sizeOf(key, answer);
    if (size > mostBytes * mostShare) return;
    answers.set(key, answer);
    keys.set(answer, key);
    bytes += size;
    for (const oldest of answers.keys()) {
      if (bytes <= mostBytes) break;
      drop(oldest);
    }
  };
  const makeAndKeep = async <Made extends CachedAnswer | undefined>(key: string, make: () => Promise<Made>) => {
    try {
      const made = await make();
      if (made) set(key, made);
      return made;
    } finally {
      making.delete(key);
    }
  };
  return {
    get,
    set,
    findOrMake: async <Made extends CachedAnswer | undefined>(key: string, make: () => Promise<Made>) => {
      // A cache that keeps nothing shares nothing: each request does its own work.
      if (mostBytes === 0) return make();
      const known = get(key);
      if (known) return known;
      // Whoever asks for the same key makes the same kind of thing of it.
      const begun = making.get(key) as Promise<Made> | undefined;
      if (begun) return begun;
      const made = makeAndKeep(key, make);
      making.set(key, made);
      return made;
    },
    findKey: (answer) => {
      const key = keys.get(answer);
      return key !== undefined && answers.get(key) === answer ? key : undefined;
    },
    get bytes() {
      return bytes;
    },
  };
}
