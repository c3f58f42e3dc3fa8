import type { Request } from 'express';
import { RefusalError, toSeen } from '../refusal/refusal.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the body of a request as text, and no more of it than it may be long.
 *
 * @throws RefusalError `too-long`, `unreadable` for what is no UTF-8.
 */
export async function readBody(request: Request, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
    // What is too long is read to its end, unkept: an answer before it would be lost with the connection.
  }
  const bytes = Buffer.concat(chunks);
  if (length > mostBytes) {
    const seen = toSeen(bytes.subarray(0, 100).toString('latin1'));
    throw new RefusalError({ code: 'too-long', field: 'body', seen, accepted: [`1…${mostBytes}`] });
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RefusalError({ code: 'unreadable', field: 'body', seen: '', accepted: ['UTF-8'] });
  }
}
