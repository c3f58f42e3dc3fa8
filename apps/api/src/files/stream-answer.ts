import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { type AnswerCache, toCachedAnswer, toEtag } from '../cache/answer-cache.ts';
import type { Gate } from './stream-gate.ts';

const mostKeptBytes = 2_000_000;
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

/**
 * Sends a file as it is written, never more than a chunk of it in memory, and keeps it where it is
 * small, since it never changes. 304 where the asker has it; nothing is read for a HEAD.
 */
export async function streamAnswer(answer: StreamedAnswer): Promise<void> {
  const { request, response, cache, gate, content, key, type, headers, cacheControl, chunks } = answer;
  const etag = toEtag(content);
  response.set({ ...headers, ETag: etag, 'Cache-Control': cacheControl });
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  response.set('Content-Type', type);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const leave = await gate.enter();
  try {
    response.setTimeout(stalledMs, () => response.destroy());
    const collected = await sendChunks(chunks(), response);
    if (collected) cache.set(key, toCachedAnswer(type, collected, { etag, headers }));
  } finally {
    leave();
  }
}

/** Sends chunks as fast as they are taken; gives them back whole where they are few enough to keep. */
async function sendChunks(chunks: AsyncIterable<Buffer>, response: Response): Promise<Buffer | undefined> {
  let collected: Buffer[] | undefined = [];
  let bytes = 0;
  const collect = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > mostKeptBytes) collected = undefined;
      collected?.push(chunk);
      yield chunk;
    }
  };
  await pipeline(Readable.from(collect(), { objectMode: false }), response);
  return collected && Buffer.concat(collected);
}
