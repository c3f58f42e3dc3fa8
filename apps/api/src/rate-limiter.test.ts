import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { createRateLimiter, isLoopback } from './rate-limiter.ts';

let server: Server;
let port: number;
beforeAll(async () => {
  const app = express();
  // Lets the test say where a request comes from.
  app.set('trust proxy', 1);
  app.use(createRateLimiter(3), (_request, response) => void response.end('ok'));
  server = createServer(app);
  port = await listen(server, '127.0.0.1', 0);
});
afterAll(() => new Promise((done) => server.close(done)));

async function ask(from: string): Promise<Response> {
  const headers = { 'X-Forwarded-For': from, 'Accept-Language': 'en', Connection: 'close' };
  return fetch(`http://127.0.0.1:${port}/`, { headers });
}

describe('rate limit', () => {
  it('refuses a client beyond its requests a minute, and no other', async () => {
    for (let count = 0; count < 3; count += 1) expect((await ask('203.0.113.7')).status).toBe(200);
    const refused = await ask('203.0.113.7');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests', accepted: ['3'] });
    expect((await ask('203.0.113.8')).status).toBe(200);
  });

  it('is off on loopback', async () => {
    for (let count = 0; count < 10; count += 1) expect((await ask('127.0.0.1')).status).toBe(200);
    expect(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '::2', '1127.0.0.1', undefined].some(isLoopback)).toBe(false);
  });
});
