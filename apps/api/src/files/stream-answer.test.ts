import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import express from 'express';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerCache } from '../cache/answer-cache.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { listen } from '../listen.ts';
import { streamAnswer } from './stream-answer.ts';
import { createGate } from './stream-gate.ts';

const million = Buffer.alloc(1_000_000, 'x');
const manyChunks = 60;

const cache = createAnswerCache(1_000_000);
const gate = createGate(1);
/** How each reading ended, and what came of each answer, in their order. */
let readings: string[] = [];
let outcomes: Promise<unknown>[] = [];
beforeEach(() => {
  readings = [];
  outcomes = [];
});

async function* readMuch(failsAt: number) {
  const name = `reading ${readings.length}`;
  const at = readings.push(`${name} begun`) - 1;
  try {
    for (let count = 0; count < manyChunks; count += 1) {
      if (count === failsAt) throw new RangeError('broken half-way');
      yield million;
    }
    readings[at] = `${name} read to its end`;
  } finally {
    readings[at] += ', left';
  }
}

const app = express();
app.get('/:failsAt', (request, response) => {
  const answer = streamAnswer({
    request,
    response,
    cache,
    gate,
    content: 'much',
    key: 'much',
    type: 'text/plain',
    headers: {},
    cacheControl: 'no-store',
    chunks: () => readMuch(Number(request.params.failsAt)),
  });
  outcomes.push(
    answer.then(
      () => 'sent',
      (error: unknown) => {
        response.destroy();
        return error;
      },
    ),
  );
});
const server = createHttpServer(app);
const port = listen(server, '127.0.0.1', 0);
afterAll(() => new Promise((done) => server.close(done)));

/** Asks, and goes after the first bytes if so told; how many bytes came, and whether the end did. */
async function ask(path: string, leaves = false): Promise<{ readonly bytes: number; readonly isWhole: boolean }> {
  const sent = sendRequest({ host: '127.0.0.1', port: await port, path, agent: false }).end();
  const [answer] = await once(sent, 'response');
  let bytes = 0;
  answer.on('error', () => {});
  answer.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (leaves) answer.destroy();
  });
  await new Promise((done) => answer.once('close', done));
  return { bytes, isWhole: answer.complete };
}

describe('a long answer', () => {
  it('is sent whole, a piece at a time', async () => {
    expect(await ask('/-1')).toEqual({ bytes: manyChunks * million.length, isWhole: true });
    expect(await Promise.all(outcomes)).toEqual(['sent']);
    expect(readings).toEqual(['reading 0 read to its end, left']);
  });

  it('is let go of when its reader leaves early, as what it is: no failure of ours', async () => {
    for (let count = 0; count < 5; count += 1) await ask('/-1', true);
    const left = await Promise.all(outcomes);
    expect(left).toHaveLength(5);
    for (const error of left) expect(error).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(readings).toEqual([0, 1, 2, 3, 4].map((number) => `reading ${number} begun, left`));
    // The one place at the gate is free again.
    expect((await ask('/-1')).isWhole).toBe(true);
  });

  it('breaks off where reading fails, and is never taken for whole', async () => {
    const { bytes, isWhole } = await ask('/40');
    expect(isWhole).toBe(false);
    expect(bytes).toBeLessThan(manyChunks * million.length);
    expect(await Promise.all(outcomes)).toEqual([new RangeError('broken half-way')]);
    expect(readings).toEqual(['reading 0 begun, left']);
  });

  it('is read once for a crowd that left while it waited for a place', async () => {
    const leaveGate = await gate.enter();
    for (let count = 0; count < 3; count += 1) {
      const sent = sendRequest({ host: '127.0.0.1', port: await port, path: '/-1', agent: false }).end();
      sent.on('error', () => {});
      const [, waiting] = await once(server, 'request');
      sent.destroy();
      await once(waiting, 'close');
    }
    leaveGate();
    await Promise.all(outcomes);
    expect(readings).toEqual(['reading 0 begun, left']);
  });
});
