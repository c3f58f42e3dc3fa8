import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { type AnswerCache, type CachedAnswer, type Encoding, findForm } from './answer-cache.ts';

/** How an answer left: under which key it is kept, in which form, under which headers of its own. */
interface Sent {
  readonly key: string;
  readonly encoding: Encoding;
  readonly headers: readonly (readonly [string, string | readonly string[]])[];
}

export interface KnownAnswersOptions {
  readonly cache: AnswerCache;
  /** Counts what is answered here too, and refuses what is too much. */
  readonly limiter: RequestHandler;
}

const mostAddresses = 4096;
const longestAddress = 1024;
const longestText = 16_384;
const remember = Symbol('remember');

interface RememberingResponse extends ServerResponse {
  [remember]?: (answer: CachedAnswer, encoding: Encoding) => void;
}

/** Notes that this answer in this form is what its address gets; call it when all its headers are set. */
export function rememberSent(response: RememberingResponse, answer: CachedAnswer, encoding: Encoding): void {
  response[remember]?.(answer, encoding);
}

function findOwnHeaders(response: Response, before: OutgoingHttpHeaders): Sent['headers'] {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    before[name] === value || value === undefined
      ? []
      : [[name, typeof value === 'number' ? String(value) : value] as const],
  );
}

/** Text leaves in one write with its head, bytes in two: a third of what a small answer costs. */
function send(response: Response, answer: CachedAnswer, { encoding, headers }: Sent): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  const text = answer.texts.get(encoding);
  if (text !== undefined) response.end(text, 'latin1');
  else response.end(findForm(answer, encoding));
}

/**
 * Answers from memory what was answered before, ahead of everything that reads an address: the same
 * address from an asker who takes the same encodings, both as sent, gets the same answer for as long
 * as the cache keeps it. What asks for more (another method, "only if changed") goes the whole way.
 */
export function createKnownAnswers({ cache, limiter }: KnownAnswersOptions): RequestHandler {
  const known = new Map<string, Sent>();
  return (request, response, next) => {
    const { method, headers, originalUrl } = request;
    if (method !== 'GET' || headers['if-none-match'] !== undefined || originalUrl.length > longestAddress)
      return next();
    const address = `${headers['accept-encoding'] ?? ''} ${originalUrl}`;
    const sent = known.get(address);
    const answer = sent && cache.get(sent.key);
    if (answer && findForm(answer, sent.encoding)) {
      return limiter(request, response, (error?: unknown) => (error ? next(error) : send(response, answer, sent)));
    }
    const before = { ...response.getHeaders() };
    (response as RememberingResponse)[remember] = (given, encoding) => {
      const key = cache.findKey(given);
      if (key === undefined || address.length > 2 * longestAddress) return;
      const bytes = findForm(given, encoding);
      if (bytes && bytes.length <= longestText) given.texts.set(encoding, bytes.toString('latin1'));
      known.delete(address);
      known.set(address, { key, encoding, headers: findOwnHeaders(response, before) });
      const [oldest] = known.keys();
      if (known.size > mostAddresses && oldest !== undefined) known.delete(oldest);
    };
    next();
  };
}
