import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/start-test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const sourcesFile = z.object({
  sources: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      isTitleTranslated: z.boolean().nullable(),
      kind: z.string(),
      kindName: z.string(),
      language: z.string().nullable(),
      figures: z.int(),
      heritageItems: z.int(),
    }),
  ),
});

describe('/api/v1/sources.json', () => {
  it('lists every source with what rests on it', async () => {
    const { sources } = sourcesFile.parse(JSON.parse((await app.ask('/api/v1/sources.json')).body));
    expect(sources).toHaveLength(453);
    const of = (use: 'figures' | 'heritageItems'): number => sources.reduce((sum, source) => sum + source[use], 0);
    const written = await app.database.db
      .selectNoFrom((eb) => [
        eb
          .selectFrom('observation')
          .select((all) => all.fn.countAll<string>().as('n'))
          .as('observations'),
        eb
          .selectFrom('undatedFigure')
          .select((all) => all.fn.countAll<string>().as('n'))
          .as('undated'),
        eb
          .selectFrom('heritageItem')
          .select((all) => all.fn.countAll<string>().as('n'))
          .as('items'),
      ])
      .executeTakeFirstOrThrow();
    expect(of('figures')).toBe(Number(written.observations) + Number(written.undated));
    expect(of('heritageItems')).toBe(Number(written.items));
  });

  it('marks the titles that are not in their page’s language', async () => {
    const { sources } = sourcesFile.parse(JSON.parse((await app.ask('/api/v1/sources.json')).body));
    const own = sources.filter((source) => source.isTitleTranslated === false && source.language !== 'en');
    expect(own.filter(({ kind }) => kind !== 'register').map(({ title }) => title)).toEqual([
      'Les sports de masse contribuent à améliorer la taille des Vietnamiens',
      'Di tích Việt Nam',
      'Di tích quốc gia đặc biệt (Việt Nam)',
      'Danh hiệu UNESCO ở Việt Nam (stored without an address; article name as given in the text)',
    ]);
    expect(sources.filter((source) => source.isTitleTranslated)).toHaveLength(309);
    expect(sources.filter((source) => source.isTitleTranslated === null)).toHaveLength(16);
  });

  it('takes kinds and a language, and refuses others', async () => {
    const answer = await app.ask('/api/v1/sources.json?kind=register,geography&lang=en');
    const { sources } = sourcesFile.parse(JSON.parse(answer.body));
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(['register', 'geography']));
    expect(sources.find(({ kind }) => kind === 'register')?.kindName).toMatch(/register/);
    const refused = await app.ask('/api/v1/sources.json?kind=blog');
    expect([refused.status, JSON.parse(refused.body)]).toMatchObject([400, { field: 'kind', seen: 'blog' }]);
  });
});

describe('/api/v1/releases.json', () => {
  it('gives number, date, hash and note', async () => {
    const { body, headers } = await app.ask('/api/v1/releases.json');
    expect(JSON.parse(body).releases).toEqual([
      {
        number: 1,
        date: '2026-11-22',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        note: 'First release',
        dataSet: 'reference',
      },
    ]);
    expect(headers['cache-control']).toBe('public, no-cache');
    const again = await app.ask('/api/v1/releases.json', { headers: { 'If-None-Match': String(headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('is immutable for a named release, and refuses what is none', async () => {
    const named = await app.ask('/api/v1/releases.json?release=1&lang=en');
    expect(named.headers['cache-control']).toContain('immutable');
    expect((await app.ask('/api/v1/releases.json?release=2')).status).toBe(404);
    expect((await app.ask('/api/v1/releases.json?lang=fr')).status).toBe(400);
  });
});
