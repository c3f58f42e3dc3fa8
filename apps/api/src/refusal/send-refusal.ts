import type { Request, Response } from 'express';
import { findAskedLanguage } from '../request/asked-language.ts';
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

/** Answers with a refusal in the asker's language; under `/trpc` in the shape its client reads. */
export function sendRefusal(request: Request, response: Response, refusal: Refusal): void {
  const answer = describeRefusal(refusal, findAskedLanguage({ url: request.originalUrl, headers: request.headers }));
  const httpStatus = toHttpStatus(refusal);
  const seconds = retrySeconds[refusal.code];
  if (seconds !== undefined) response.set('Retry-After', String(seconds));
  if (refusal.code === 'method-not-allowed') response.set('Allow', refusal.accepted.join(', '));
  for (const header of ['ETag', 'Content-Disposition', 'Content-Encoding', 'Content-Length'])
    response.removeHeader(header);
  response.set({ 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' });
  response.vary('Accept-Language');
  const isCall = /^\/trpc(?:[/?]|$)/.test(request.originalUrl);
  const body = isCall
    ? { error: { code: rpcCode, message: answer.message, data: { ...answer, httpStatus, path: null } } }
    : answer;
  response.status(httpStatus).end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
}
