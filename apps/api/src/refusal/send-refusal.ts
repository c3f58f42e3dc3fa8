import type { Request, Response } from 'express';
import { findAskedLanguage } from '../request/asked-language.ts';
import { isSdmxAddress, toSdmxRefusal } from '../sdmx/sdmx-refusal.ts';
import { describeRefusal, toHttpStatus } from './describe-refusal.ts';
import type { Refusal } from './refusal.ts';

/** When asking again is worth it. */
export const retrySeconds: Partial<Record<Refusal['code'], number>> = {
  'not-ready': 2,
  'database-away': 2,
  'too-many-requests': 60,
};

/** JSON-RPC's code for "the server could not", which the tRPC client wants beside our own. */
const rpcCode = -32603;

interface Refused {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function toRefused(request: Request, refusal: Refusal): Refused {
  if (isSdmxAddress(request.originalUrl)) return toSdmxRefusal(request, refusal);
  const answer = describeRefusal(refusal, findAskedLanguage({ url: request.originalUrl, headers: request.headers }));
  const status = toHttpStatus(refusal);
  const isCall = /^\/trpc(?:[/?]|$)/.test(request.originalUrl);
  const body = isCall
    ? { error: { code: rpcCode, message: answer.message, data: { ...answer, httpStatus: status, path: null } } }
    : answer;
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

/** Answers with a refusal in the asker's language; under `/trpc` and `/sdmx` in the shape their clients read. */
export function sendRefusal(request: Request, response: Response, refusal: Refusal): void {
  const { status, type, body } = toRefused(request, refusal);
  const seconds = retrySeconds[refusal.code];
  if (seconds !== undefined) response.set('Retry-After', String(seconds));
  if (refusal.code === 'method-not-allowed') response.set('Allow', refusal.accepted.join(', '));
  for (const header of ['ETag', 'Content-Disposition', 'Content-Encoding', 'Content-Length'])
    response.removeHeader(header);
  response.set({ 'Cache-Control': 'no-store', 'Content-Type': type });
  response.vary('Accept-Language');
  response.status(status).end(request.method === 'HEAD' ? undefined : body);
}
