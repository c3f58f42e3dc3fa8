import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

describe('sources', () => {
  it('counts what rests on each, and says so where it is nothing', async () => {
    const { sources } = await tested.call.sources({});
    const plan = sources.find(({ id }) => id === 'sovhtt-hn-haiphong-exchange-2024');
    expect(plan).toMatchObject({ policies: 5, kind: 'area-authority' });
    expect(sources.find(({ id }) => id === 'dsvh-national-ich')?.heritageItems).toBe(486);
    const { id, title, publisher, kind, url, published, language, note, ...use } = plan ?? { id: '' };
    expect(Object.values(use).every((number) => typeof number === 'number')).toBe(true);
    const unused = sources.filter((source) =>
      Object.values(source).every((value) => typeof value !== 'number' || value === 0),
    );
    expect(unused.length).toBeGreaterThan(0);
  });
});

describe('source', () => {
  it('gives as many rows as the list counts', async () => {
    const { sources } = await tested.call.sources({});
    for (const id of ['sovhtt-hn-haiphong-exchange-2024', 'ngason-culture', 'dsvh-treasures', 'sovhtt-chuongmy-2030']) {
      const listed = sources.find((source) => source.id === id);
      const page = await tested.call.source({ id });
      expect(page.source).toEqual(listed);
      expect(page.figures).toHaveLength(listed?.figures ?? -1);
      expect(new Set(page.figures.map(({ indicatorId }) => indicatorId)).size).toBe(listed?.indicators);
      expect(page.heritage).toHaveLength(listed?.heritageItems ?? -1);
      expect(page.targets).toHaveLength(listed?.targets ?? -1);
      expect(page.policies).toHaveLength(listed?.policies ?? -1);
    }
  });

  it('keeps figures without a period, without one', async () => {
    const { figures } = await tested.call.source({ id: 'ngason-culture' });
    expect(figures.filter(({ period }) => period === null)).toHaveLength(3);
  });

  it('refuses an id that is none, and a release', async () => {
    expect(await refusalOf(tested.call.source({ id: 'none' }), { id: 'none' })).toMatchObject({
      code: 'not-found',
      field: 'source',
      seen: 'none',
    });
    expect(await refusalOf(tested.call.sources({ release: 9 }), {})).toMatchObject({ field: 'release', seen: '9' });
  });
});
