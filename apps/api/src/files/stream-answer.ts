import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer, toEtag } from '../cache/answer-cache.ts';
import { sendAnswer } from '../cache/send-answer.ts';
import type { Gate } from './stream-gate.ts';

/** What is read ahead of sending, and kept where it is the whole. */
const mostKeptBytes = 6_000_000;
const stalledMs = 30_000;

interface StreamedAnswer {
  readonly request: Request;
  readonly response: Response;
  readonly cache: AnswerCache;
  readonly gate: Gate;
  /** What the answer depends on, and nothing else: its ETag comes from it. */
  readonly content: string;
  /** Under which it is kept where it is small. */
  readonly key: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cacheControl: string;
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** What was read so far of something too large to keep. */
interface BegunReading {
  readonly read: readonly Buffer[];
  readonly rest: AsyncIterator<Buffer>;
  /** Lets go of the connection; to be called once. */
  readonly leave: () => Promise<void>;
}

/**
 * Sends a file: one that is small as a whole, kept from then on, since it never changes; a large one as
 * it is read, never more than a chunk of it in memory besides what was read ahead. 304 where the asker
 * has it; nothing is read for a HEAD.
 */
export async function streamAnswer(answer: StreamedAnswer): Promise<void> {
  const { request, response, cache, content, key, type, headers, cacheControl } = answer;
  const etag = toEtag(content);
  response.set({ ...headers, ETag: etag, 'Cache-Control': cacheControl, 'Content-Type': type });
  if (request.fresh) {
    response.removeHeader('Content-Type');
    response.status(304).end();
    return;
  }
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  let begun: BegunReading | undefined;
  const whole = await cache.findOrMake(key, async () => {
    const reading = await readAhead(answer);
    if (Buffer.isBuffer(reading)) return toCachedAnswer(type, reading, { etag, headers });
    begun = reading;
    return undefined;
  });
  if (whole) return sendAnswer(request, response, whole, cacheControl);
  // Someone else read it for all, and found it too large to keep.
  const reading = begun ?? (await readAhead(answer, () => response.closed));
  if (!reading) return;
  if (Buffer.isBuffer(reading))
    return sendAnswer(request, response, toCachedAnswer(type, reading, { etag, headers }), cacheControl);
  try {
    response.setTimeout(stalledMs, () => response.destroy());
    await pipeline(Readable.from(toRest(reading), { objectMode: false }), response);
  } finally {
    await reading.leave();
  }
}

/**
 * Reads until the end, which gives the whole, or until it is too large to keep. What fails here can still be refused.
 * Nothing is read, nor given, for an asker who went while waiting to be let in.
 */
async function readAhead(
  { gate, chunks }: StreamedAnswer,
  isGone = (): boolean => false,
): Promise<Buffer | BegunReading | undefined> {
  const leaveGate = await gate.enter();
  if (isGone()) {
    leaveGate();
    return undefined;
  }
  const rest = chunks()[Symbol.asyncIterator]();
  const leave = async (): Promise<void> => {
    await rest.return?.();
    leaveGate();
  };
  const read: Buffer[] = [];
  let bytes = 0;
  try {
    while (bytes <= mostKeptBytes) {
      const next = await rest.next();
      if (next.done) {
        await leave();
        return Buffer.concat(read);
      }
      read.push(next.value);
      bytes += next.value.length;
    }
  } catch (error) {
    await leave();
    throw error;
  }
  return { read, rest, leave };
}

async function* toRest({ read, rest }: BegunReading): AsyncGenerator<Buffer> {
  // Not `yield*`: a reader who goes throws in here, which an array's iterator can't take.
  for (const chunk of read) yield chunk;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
