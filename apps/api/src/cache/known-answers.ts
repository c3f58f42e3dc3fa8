import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Request } from 'express';
import { toRouteTemplate } from '../observe/to-route-template.ts';
import { type AnswerCache, type CachedAnswer, type Encoding, findForm } from './answer-cache.ts';

/** How an answer left: under which key it is kept, in which form, under which headers, by which route. */
interface Sent {
  readonly key: string;
  readonly encoding: Encoding;
  /** Name, value, name, value. */
  readonly headers: string[];
  readonly route: string;
}

const remember = Symbol('remember');
const answeredRoute = Symbol('answeredRoute');

interface KnowingResponse extends ServerResponse {
  [remember]?: (answer: CachedAnswer, encoding: Encoding, route: string) => void;
  [answeredRoute]?: string;
}

/** Notes that this answer in this form is what its address gets; call it when all its headers are set. */
export function rememberSent(request: Request, answer: CachedAnswer, encoding: Encoding): void {
  const { res } = request;
  (res as KnowingResponse | undefined)?.[remember]?.(answer, encoding, toRouteTemplate(request));
}

/** The route that a known answer came from; undefined for one that took the whole way. */
export function findAnsweredRoute(response: KnowingResponse): string | undefined {
  return response[answeredRoute];
}

export interface KnownAnswers {
  /**
   * Sends what the address got before, where that is kept and no more is asked (another method, "only if
   * changed"). False where the request has to go the whole way; what it gets there is noted.
   */
  answer(request: IncomingMessage, response: ServerResponse, address: string): boolean;
}

const mostAddresses = 4096;
const longestAddress = 1024;
const longestEncodings = 200;
const longestHost = 260;
const longestChoices = 600;
const longestText = 16_384;

/** The limiter counts each request anew: its headers are no part of an answer. */
function findHeaders(response: ServerResponse): string[] {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || name.startsWith('ratelimit') ? [] : [name, String(value)],
  );
}

/** No header holds a line break: parts joined by it can't be taken for others. */
const parting = '\n';

/** What else an answer follows from, as sent: under `/sdmx` one address has several forms. */
function findChoices({ accept = '', 'accept-language': language = '' }: IncomingHttpHeaders, address: string): string {
  return address.startsWith('/sdmx') ? `${accept}${parting}${language}` : '';
}

/** Text of one character a byte leaves in one write with its head; bytes take two, and a third more time. */
function send(response: KnowingResponse, answer: CachedAnswer, { encoding, headers, route }: Sent): void {
  response[answeredRoute] = route;
  response.writeHead(200, headers);
  const text = answer.texts.get(encoding);
  if (text === undefined) response.end(findForm(answer, encoding));
  else response.end(text, 'latin1');
}

/**
 * Answers from memory what was answered before, ahead of everything that reads an address: the same
 * address from an asker who takes the same encodings (under `/sdmx` also forms and languages), all as sent, gets the
 * same answer for as long as the cache keeps it.
 */
export function createKnownAnswers(cache: AnswerCache): KnownAnswers {
  const known = new Map<string, Sent>();
  const keep = (name: string, sent: Sent): void => {
    known.delete(name);
    known.set(name, sent);
    const [oldest] = known.keys();
    if (known.size > mostAddresses && oldest !== undefined) known.delete(oldest);
  };
  return {
    answer: ({ method, headers }, response: KnowingResponse, address) => {
      const encodings = String(headers['accept-encoding'] ?? '');
      const isPlain = method === 'GET' && headers['if-none-match'] === undefined;
      if (!isPlain || address.length > longestAddress || encodings.length > longestEncodings) return false;
      // Reports hold links that begin with the host they were asked of.
      const host = headers.host ?? '';
      if (host.length > longestHost) return false;
      const choices = findChoices(headers, address);
      if (choices.length > longestChoices) return false;
      const name = [host, encodings, choices, address].join(parting);
      const sent = known.get(name);
      const answer = sent && cache.get(sent.key);
      if (answer && findForm(answer, sent.encoding)) {
        send(response, answer, sent);
        return true;
      }
      response[remember] = (given, encoding, route) => {
        const key = cache.findKey(given);
        const bytes = findForm(given, encoding);
        if (key === undefined || bytes === undefined) return;
        if (bytes.length <= longestText) given.texts.set(encoding, bytes.toString('latin1'));
        keep(name, { key, encoding, headers: findHeaders(response), route });
      };
      return false;
    },
  };
}
