import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalCodes } from '../refusal/refusal.ts';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';
import { observationParameters } from './observation-query.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** What stands in an address as it is: any byte may come escaped. */
const escaped = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 }).map((bytes) => {
    return bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  }),
  fc.stringMatching(/^[\w%$.~*'(),:;@/?[\]{}|^`\\-]{0,30}$/).map((text) => text.replace(/[{}|^`\\]/g, '')),
  fc.constantFrom('VN', 'VN31-2008', '2024', '2016/2018', '2024-11', '1', 'vi', 'clubs', 'province', 'sports-clubs'),
  fc.constantFrom(
    '%00',
    '%0d%0aX:1',
    '%F0%9F%92%A9',
    '%ed%a0%80',
    "1'%20or%201=1",
    '../../etc/passwd',
    '{{x}}',
    '$t(x)',
  ),
  fc.array(fc.constantFrom('VN', 'VN31-2008', ''), { maxLength: 700 }).map((items) => items.join(',')),
);

const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<string>(...observationParameters) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'area[]', 'hasOwnProperty', '') },
  { weight: 1, arbitrary: escaped },
);

const query = fc.array(fc.tuple(name, escaped), { maxLength: 6 }).map((pairs) => {
  return pairs.map(([key, value]) => `${key}=${value}`).join('&');
});

const file = fc.constantFrom('observations.csv', 'observations.json', 'indicators.json', 'areas.json', 'checks.json');

describe('any query whatever', () => {
  it('is answered, or refused with the field that is to blame', async () => {
    await fc.assert(
      fc.asyncProperty(file, query, async (path, text) => {
        const answer = await app.ask(`/api/v1/${path}?${text.replace(/[^\x21-\x7e]/g, '')}`);
        if (answer.status === 200) return;
        expect([400, 404]).toContain(answer.status);
        const body = JSON.parse(answer.body);
        expect(refusalCodes).toContain(body.code);
        expect(body.field).toEqual(expect.any(String));
        expect(body.message).not.toMatch(/at .*\.ts|node_modules|Error:/);
      }),
      { numRuns: 400 },
    );
    expect(app.logged).toEqual([]);
  });

  it('never breaks a path', async () => {
    await fc.assert(
      fc.asyncProperty(escaped, async (text) => {
        const path = text.replace(/[^\x21-\x7e]/g, '').replace(/[?#]/g, '');
        for (const prefix of ['/api/v1/', '/api/', '/trpc/', '/areas/', '/d/1/', '/d/1/cultural-clubs/VN31-2008/']) {
          const { status, body } = await app.ask(`${prefix}${path}`);
          expect([200, 400, 404]).toContain(status);
          expect(body).not.toMatch(/at .*\.ts:|node_modules/);
        }
      }),
      { numRuns: 100 },
    );
    expect(app.logged).toEqual([]);
  });

  it('never breaks a procedure', async () => {
    const json = fc.oneof(fc.json({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 20 }));
    const procedure = fc.constantFrom('area', 'indicator', 'cell', 'catalogue', 'overview', 'problems', 'none');
    const id = fc.oneof(fc.constantFrom('VN', 'cultural-clubs', '\0', '__proto__'), fc.string({ unit: 'binary' }));
    const known = fc.record({ id, indicatorId: id, areaId: id, period: id, release: fc.anything() });
    const input = fc.oneof(
      json,
      known.map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(procedure, input, async (path, text) => {
        const encoded = encodeURIComponent(text.toWellFormed());
        const answer = await app.ask(`/trpc/${path}?input=${encoded}`);
        if (answer.status === 200) return;
        expect([400, 404]).toContain(answer.status);
        const { data } = JSON.parse(answer.body).error;
        expect(refusalCodes).toContain(data.code);
        expect(data.field).toEqual(expect.any(String));
        expect(answer.body).not.toMatch(/"stack"|node_modules/);
      }),
      { numRuns: 200 },
    );
    expect(app.logged).toEqual([]);
  });
});
