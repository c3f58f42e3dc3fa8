import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface CheckRecord {
  readonly kind: string;
  readonly severity: string;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly text: string;
  readonly figure: { readonly value: number; readonly sourceUrl: string };
  readonly others: readonly { readonly value: number; readonly sourceUrl: string }[];
}

async function ask(query: string): Promise<readonly CheckRecord[]> {
  const answer = await app.ask(`/api/v1/checks.json${query}`);
  expect(answer.status).toBe(200);
  const body = JSON.parse(answer.body);
  expect(body.release).toBe(1);
  return body.checks;
}

describe('checks.json', () => {
  it('says in both languages what a figure does not agree with, both figures linked', async () => {
    const [fall, more] = await ask('?indicator=national-treasures&kind=fall&area=VN');
    expect(fall?.text).toContain('127');
    expect(fall?.text).toContain('không khớp với 142');
    expect([fall?.figure.value, fall?.others.map(({ value }) => value)]).toEqual([127, [142]]);
    expect(fall?.figure.sourceUrl).toMatch(/^https?:/);
    expect(fall?.others[0]?.sourceUrl).toMatch(/^https?:/);
    expect(more?.figure.value).toBe(294);
    const [english] = await ask('?indicator=national-treasures&lang=en');
    expect(english?.text).toContain('does not agree with 142');
    expect(english?.areaName).toBe('Viet Nam');
  });

  it('takes every filter alone and together, and nothing found is an empty list', async () => {
    const all = await ask('');
    expect((await ask('?kind=fall,jump')).length).toBe(all.filter(({ kind }) => kind === 'fall').length);
    const ofHanoi = await ask('?area=VN01-2008');
    expect(ofHanoi.map(({ indicatorId }) => indicatorId)).toEqual(['national-relics', 'special-national-relics']);
    expect(await ask('?area=VN01-2008&kind=negative')).toEqual([]);
    expect(all.every(({ text }) => !/sai|wrong/i.test(text))).toBe(true);
  });

  it('is the same list as the procedure gives', async () => {
    const answer = await app.ask('/trpc/problems?input=%7B%7D');
    const { findings } = JSON.parse(answer.body).result.data;
    const cells = (rows: readonly CheckRecord[]) => rows.map((row) => [row.kind, row.indicatorId, row.areaId]);
    expect(cells(await ask(''))).toEqual(cells(findings));
  });

  it.each([
    ['?kind=odd', 400, 'kind', 'unreadable'],
    ['?area=none', 404, 'area', 'not-found'],
    ['?indicator=none', 404, 'indicator', 'not-found'],
    ['?release=7', 404, 'release', 'not-found'],
    ['?lang=fr', 400, 'lang', 'unreadable'],
    ['?kind=fall&kind=jump', 400, 'kind', 'repeated-parameter'],
    ['?family=clubs', 400, 'family', 'unknown-parameter'],
  ])('refuses %s with the field named', async (query, status, field, code) => {
    const answer = await app.ask(`/api/v1/checks.json${query}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ field, code });
  });

  it('is kept for ever where its release is named, and answers 304', async () => {
    const answer = await app.ask('/api/v1/checks.json?release=1');
    expect(answer.headers['cache-control']).toContain('immutable');
    const etag = answer.headers.etag ?? '';
    expect((await app.ask('/api/v1/checks.json?release=1', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
});
