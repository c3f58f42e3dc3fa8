import { connect, type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RawClient {
  /** Sends bytes exactly as they are and gives the answer to them. Rejects after the deadline, and where none comes. */
  send(bytes: Buffer, options?: { readonly isHead?: boolean }): Promise<RawReply>;
  close(): void;
}

interface Message {
  readonly reply: RawReply;
  readonly isLast: boolean;
}

function findHead(
  text: string,
): { readonly status: number; readonly headers: Record<string, string>; readonly end: number } | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]), headers, end: end + 4 };
}

/** The body of chunks, once the last has come. */
function readChunks(text: string, from: number): string | undefined {
  let body = '';
  for (let at = from; ; ) {
    const lineEnd = text.indexOf('\r\n', at);
    if (lineEnd === -1) return undefined;
    const length = Number.parseInt(text.slice(at, lineEnd), 16);
    const start = lineEnd + 2;
    if (text.length < start + length + 2) return undefined;
    if (length === 0) return body;
    body += text.slice(start, start + length);
    at = start + length + 2;
  }
}

function decode(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  switch (encoding) {
    case 'br':
      return brotliDecompressSync(bytes);
    case 'gzip':
      return gunzipSync(bytes);
    case 'deflate':
      return inflateSync(bytes);
    default:
      return bytes;
  }
}

/** A whole answer at the beginning of what came, one character a byte; undefined while more has to come. */
function findMessage(text: string, isHead: boolean): Message | undefined {
  const head = findHead(text);
  if (!head) return undefined;
  const { status, headers, end } = head;
  if (status === 100) return findMessage(text.slice(end), isHead);
  const length = Number(headers['content-length'] ?? 0);
  let body: string | undefined = '';
  if (!isHead && status !== 304 && status !== 204) {
    if (headers['transfer-encoding'] === 'chunked') body = readChunks(text, end);
    else body = text.length < end + length ? undefined : text.slice(end, end + length);
  }
  if (body === undefined) return undefined;
  const decoded = decode(Buffer.from(body, 'latin1'), headers['content-encoding']).toString('utf8');
  return { reply: { status, headers, body: decoded }, isLast: headers.connection === 'close' };
}

/** Talks to a server in bytes, over one connection for as long as the server keeps it. */
export function createRawClient(port: number, deadlineMs: number): RawClient {
  let kept: Socket | undefined;
  const send = (bytes: Buffer, isHead: boolean): Promise<RawReply> =>
    new Promise((resolve, reject) => {
      const socket = kept ?? connect(port, '127.0.0.1');
      kept = undefined;
      let text = '';
      const timer = setTimeout(() => settle(() => reject(new Error(`No answer within ${deadlineMs} ms`))), deadlineMs);
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        socket.removeAllListeners();
        socket.on('error', () => {});
        if (!kept) socket.destroy();
        finish();
      };
      socket.on('data', (chunk: Buffer) => {
        text += chunk.toString('latin1');
        const message = findMessage(text, isHead);
        if (!message) return;
        if (!message.isLast) kept = socket;
        settle(() => resolve(message.reply));
      });
      socket.on('error', (error) => settle(() => reject(error)));
      socket.on('close', () => settle(() => reject(new Error(`Hung up after ${JSON.stringify(text.slice(0, 200))}`))));
      socket.write(bytes);
    });
  return {
    send: (bytes, { isHead = false } = {}) => send(bytes, isHead),
    close: () => kept?.destroy(),
  };
}
