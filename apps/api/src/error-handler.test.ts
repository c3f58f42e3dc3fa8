import { createServer } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createErrorHandler } from './error-handler.ts';
import { listen } from './listen.ts';

async function* breakOff(): AsyncGenerator<string> {
  yield 'a first row';
  throw new Error('connection to the database lost');
}

async function leave(when: 'before' | 'during'): Promise<void> {
  const reader = new PassThrough();
  if (when === 'before') reader.destroy();
  else reader.once('pipe', () => setImmediate(() => reader.destroy()));
  await pipeline(new Readable({ read: () => {} }), reader);
}

it('logs an answer that we broke off, and not one that its reader left', async () => {
  const logged: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const app = express();
  app.get('/broken', async (_request, response) => {
    await pipeline(Readable.from(breakOff()), response);
  });
  app.get('/left', async (_request, response) => {
    response.write('a first row');
    await leave('during');
  });
  app.get('/gone', () => leave('before'));
  app.use(createErrorHandler(logger));
  const server = createServer(app);
  const port = await listen(server, '127.0.0.1', 0);
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  try {
    await expect(read('/left')).rejects.toThrow();
    await expect(read('/gone')).rejects.toThrow();
    expect(logged).toEqual([]);
    await expect(read('/broken')).rejects.toThrow();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('connection to the database lost');
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});
