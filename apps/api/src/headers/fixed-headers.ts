import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';

type HeaderWriter = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The headers that a middleware sets whatever is asked: written once, on an answer that goes nowhere. */
function findHeaders(write: HeaderWriter): readonly (readonly [string, string])[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  write(request, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)] as const);
}

/** Sets on every answer what a middleware would set on each alike, without asking it again. */
export function createFixedHeaders(write: HeaderWriter): RequestHandler {
  const headers = findHeaders(write);
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}
