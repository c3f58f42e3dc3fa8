import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import type { CachedAnswer, Encoding } from './answer-cache.ts';
import { rememberSent } from './known-answers.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const smallestEncoded = 1024;
const brotliQuality = 5;
/** Compressed by themselves. */
const packedTypes = new Set([
  'image/png',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

/** How long an answer may be used: for ever where its release is named, else only after asking again. */
export function toCacheControl(isReleaseNamed: boolean): string {
  return isReleaseNamed ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}

async function compress({ body }: CachedAnswer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body);
  return toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
}

async function encode(answer: CachedAnswer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const known = answer.encoded.get(encoding);
  if (known) return known;
  // A crowd waits for one compression instead of making its own.
  const begun = answer.encoding.get(encoding) ?? compress(answer, encoding);
  answer.encoding.set(encoding, begun);
  const bytes = await begun;
  answer.encoding.delete(encoding);
  answer.encoded.set(encoding, bytes);
  return bytes;
}

/** Brotli where it is taken at all: browsers name gzip first, and it is a tenth to two fifths larger. */
function chooseEncoding(request: Request): Encoding {
  if (request.acceptsEncodings('br') === 'br') return 'br';
  return request.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : 'identity';
}

/** Sends an answer from memory, compressed once per encoding; 304 where the asker has it. */
export async function sendAnswer(
  request: Request,
  response: Response,
  answer: CachedAnswer,
  cacheControl?: string,
): Promise<void> {
  response.set({ ...answer.headers, ETag: answer.etag });
  if (cacheControl !== undefined) response.set('Cache-Control', cacheControl);
  response.vary('Accept-Encoding');
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  response.set('Content-Type', answer.type);
  const isPacked = answer.body.length < smallestEncoded || packedTypes.has(answer.type);
  const encoding = isPacked ? 'identity' : chooseEncoding(request);
  const bytes = encoding === 'identity' ? answer.body : await encode(answer, encoding);
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  response.set('Content-Length', String(bytes.length));
  rememberSent(request, answer, encoding);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
