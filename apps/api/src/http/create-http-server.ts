import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { describeRefusal, toHttpStatus } from '../refusal/describe-refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

const longestHeader = 65_536;
const lingerMs = 2000;
const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** Answers what never became a request, in the shape of every other refusal, and hangs up. */
function refuse(socket: Duplex, refusal: Refusal, status = toHttpStatus(refusal)): void {
  const body = JSON.stringify(describeRefusal(refusal, 'vi'));
  const head = [
    `HTTP/1.1 ${status} ${phrases[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    'Cache-Control: no-store',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  // Unless someone reads what still comes, its end is never seen; who doesn't hang up is hung up on.
  socket.resume();
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), lingerMs).unref();
}

const unreadable = { code: 'unreadable', field: 'path', seen: null, accepted: ['HTTP/1.1'] } as const;

function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      refuse(socket, { code: 'too-long', field: 'path', seen: null, accepted: [`1…${longestHeader}`] }, 431);
      break;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      refuse(socket, unreadable, 408);
      break;
    default:
      refuse(socket, unreadable);
  }
}

function isHostless({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion === '1.1' && headers.host === undefined;
}

/** A server of HTTP that leaves no request without an answer that says what is wrong with it. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ maxHeaderSize: longestHeader, requireHostHeader: false }, (request, response) => {
    if (!isHostless(request)) return listener(request, response);
    refuse(request.socket, { code: 'unreadable', field: 'Host', seen: null, accepted: ['Host: …'] });
  });
  server.on('clientError', refuseBrokenRequest);
  // Node would hang up on a tunnel, and refuse an expectation that it doesn't know without a word.
  server.on('connect', (request, socket) => {
    refuse(socket, {
      code: 'method-not-allowed',
      field: 'method',
      seen: request.method ?? '',
      accepted: ['GET', 'HEAD'],
    });
  });
  server.on('checkExpectation', listener);
  return server;
}
