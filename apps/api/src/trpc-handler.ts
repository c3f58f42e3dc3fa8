import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Request as Asking, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type AnswerCache, type CachedAnswer, toCachedAnswer } from './cache/answer-cache.ts';
import { sendAnswer, toCacheControl } from './cache/send-answer.ts';
import type { LoadedData } from './context.ts';
import type { NoteAway } from './observe/away-log.ts';
import { toHttpStatus } from './refusal/describe-refusal.ts';
import { databaseAway, RefusalError } from './refusal/refusal.ts';
import { retrySeconds } from './refusal/send-refusal.ts';
import { toRefusal } from './refusal/to-refusal.ts';
import { findAskedLanguage, toSearchParams } from './request/asked-language.ts';
import { appRouter } from './router.ts';

export interface TrpcOptions {
  readonly cache: AnswerCache;
  /** @throws RefusalError `not-ready` until the data are loaded. */
  readonly getData: () => LoadedData;
  readonly logger: Logger;
  readonly noteAway: NoteAway;
}

const endpoint = '/trpc';
const mostCalls = 20;

/** The address with only what an answer depends on, so that a stray parameter doesn't make another entry. */
function toCallAddress(request: Asking): string {
  const given = toSearchParams(request.originalUrl);
  const used = new URLSearchParams();
  for (const name of ['batch', 'input']) {
    const value = given.get(name);
    if (value !== null) used.set(name, value);
  }
  return `${endpoint}${request.path}?${used}`;
}

function checkRequest(request: Asking): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const accepted = ['GET', 'HEAD'];
    throw new RefusalError({ code: 'method-not-allowed', field: 'method', seen: request.method, accepted });
  }
  const calls = request.path.split(/,|%2C/i).length;
  if (calls > mostCalls) {
    throw new RefusalError({ code: 'too-long', field: 'path', seen: String(calls), accepted: [`1…${mostCalls}`] });
  }
}

interface CallAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  /** False where the answer may change with the next release. */
  readonly isReleaseNamed: boolean;
}

function toKept({ type, body, isReleaseNamed }: CallAnswer): CachedAnswer {
  return toCachedAnswer(type, body, { headers: { 'Cache-Control': toCacheControl(isReleaseNamed) } });
}

function sendRefused(request: Asking, response: Response, { status, type, body }: CallAnswer): void {
  response.status(status).set({ 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.vary('Accept-Language');
  if (status === toHttpStatus(databaseAway)) response.set('Retry-After', String(retrySeconds[databaseAway.code]));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Answers tRPC calls, single or batched. What succeeds is kept as bytes: a release never changes, so
 * the same calls are answered from memory, with an ETag, at the price of a constant.
 */
export function createTrpcHandler({ cache, getData, logger, noteAway }: TrpcOptions): RequestHandler {
  const ask = async (request: Asking, data: LoadedData, address: string): Promise<CallAnswer> => {
    let isReleaseNamed = true;
    const answer = await fetchRequestHandler({
      endpoint,
      req: new Request(`http://localhost${address}`),
      router: appRouter,
      createContext: () => ({
        ...data,
        language: findAskedLanguage({ url: request.originalUrl, headers: request.headers }),
        onUnnamed: () => {
          isReleaseNamed = false;
        },
      }),
      onError: ({ error, path, input }) => {
        const { code } = toRefusal(error, { path, input, procedures: [] });
        if (code === 'database-away') noteAway(error.cause);
        if (code === 'internal') logger.error({ err: error.cause ?? error, procedure: path }, 'procedure failed');
      },
    });
    const type = answer.headers.get('content-type') ?? 'application/json';
    return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()), isReleaseNamed };
  };
  const call = async (request: Asking, response: Response): Promise<void> => {
    checkRequest(request);
    const data = getData();
    const address = toCallAddress(request);
    const key = `trpc ${data.releases.latest.number} ${data.releases.latest.hash} ${address}`;
    let refused: CallAnswer | undefined;
    const made = await cache.findOrMake(key, async () => {
      const answer = await ask(request, data, address);
      if (answer.status === 200) return toKept(answer);
      refused = answer;
      return undefined;
    });
    if (made) return sendAnswer(request, response, made);
    // What another one's call was refused for is in that one's language: this one asks for itself.
    sendRefused(request, response, refused ?? (await ask(request, data, address)));
  };
  return (request, response) => call(request, response);
}
