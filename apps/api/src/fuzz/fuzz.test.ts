import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalCodes } from '../refusal/refusal.ts';
import { createRawClient, type RawClient, type RawReply } from '../testing/raw-client.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { aimedRoutes, type HostileRequest, hostileRequest } from './hostile-request.ts';

const seed = 20_261_127;
const requests = 10_000;
const atOnce = 20;
const deadlineMs = 15_000;

let app: TestApp;
let clients: readonly RawClient[];
beforeAll(async () => {
  app = await startTestApp();
  clients = Array.from({ length: atOnce }, () => createRawClient(app.port, deadlineMs));
});
afterAll(async () => {
  for (const client of clients) client.close();
  await app.close();
});

async function send({ bytes, isHead, isOwn }: HostileRequest, client: RawClient | undefined): Promise<RawReply> {
  if (!isOwn && client) return client.send(bytes, { isHead });
  const own = createRawClient(app.port, deadlineMs);
  try {
    return await own.send(bytes, { isHead });
  } finally {
    own.close();
  }
}

function checkRefusal(refusal: unknown): void {
  expect(refusal).toMatchObject({ field: expect.any(String), message: expect.stringMatching(/^.{20,}\.$/su) });
  expect(refusalCodes).toContain((refusal as { readonly code: string }).code);
}

function checkReply({ status, headers, body }: RawReply, { isHead }: HostileRequest): void {
  expect(status === 304 || (status >= 200 && status < 300) || (status >= 400 && status < 500)).toBe(true);
  expect(body).not.toMatch(/\n\s+at |node_modules|"stack"|PostgresError|select "/);
  if (status < 400 && status !== 207) return;
  if (isHead) {
    expect(body).toBe('');
    return;
  }
  // A page that is not there is a page that says so.
  if (headers['content-type']?.startsWith('text/html')) {
    expect([status, body]).toEqual([404, expect.stringContaining('<title>')]);
    return;
  }
  const json: unknown = JSON.parse(body);
  const answers = Array.isArray(json) ? json : [json];
  for (const answer of answers) {
    if (status === 207 && 'result' in answer) continue;
    checkRefusal('error' in answer ? answer.error.data : answer);
  }
}

/** As `send` and `checkReply`; what fails says which bytes it was. */
async function sendAndCheck(request: HostileRequest, client: RawClient | undefined): Promise<RawReply> {
  try {
    const reply = await send(request, client);
    checkReply(reply, request);
    return reply;
  } catch (error) {
    const text = JSON.stringify(request.bytes.toString('latin1').slice(0, 400));
    throw new Error(`${text}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

describe('ten thousand requests of every kind', () => {
  it(`are answered, or refused with the field to blame and a sentence (seed ${seed})`, {
    timeout: 240_000,
  }, async () => {
    const met = new Map<string, number>();
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRequest, { minLength: atOnce, maxLength: atOnce }), async (batch) => {
        await Promise.all(
          batch.map(async (request, index) => {
            const reply = await sendAndCheck(request, clients[index]);
            met.set(request.route, (met.get(request.route) ?? 0) + 1);
            statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
          }),
        );
      }),
      { seed, numRuns: requests / atOnce, endOnFailure: true },
    );
    console.info(
      `seed ${seed}: ${[...statuses]
        .toSorted()
        .map(([status, count]) => `${count} × ${status}`)
        .join(', ')}`,
    );
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(requests);
    expect(aimedRoutes.filter((route) => !met.has(route))).toEqual([]);
    expect(app.logged).toEqual([]);
    const ready = await app.ask('/readyz');
    expect(ready.status).toBe(200);
  });
});
