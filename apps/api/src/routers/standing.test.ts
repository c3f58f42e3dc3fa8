import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

async function askCompared(id: string) {
  const answer = await tested.call.standing({ id });
  if (answer.status !== 'compared') throw new TypeError(`${id} is not compared`);
  return answer;
}

describe('standing', () => {
  it('compares a unit that ended among the 63 of its last day, as reported', async () => {
    const answer = await askCompared('VN31-2008');
    expect(answer).toMatchObject({ basis: 'as-reported', day: '2025-06-30', due: 63 });
    expect(answer.peers).toHaveLength(8);
    const houses = answer.standings.find(({ indicatorId }) => indicatorId === 'village-culture-houses-coverage');
    expect(houses).toMatchObject({ year: 2024, own: { period: '2024-11', numerator: 1186, denominator: 1761 } });
    // Nobody else published the share that year: no rank, no class, no best.
    expect(houses?.among.all).toMatchObject({ of: 1, due: 63, ranking: { status: 'too-few' }, best: [], median: null });
    expect(answer.standings.every(({ year }) => year <= 2025)).toBe(true);
  });

  it('ranks what is counted of every place, with the set of each rank', async () => {
    const { standings } = await askCompared('VN31-2008');
    const register = standings.find(({ indicatorId }) => indicatorId === 'register-national-ich');
    expect(register?.among.all).toMatchObject({ of: 63, due: 63, ranking: { status: 'ranked', full: true } });
    expect(register?.among.peers).toMatchObject({ of: 9, due: 9 });
  });

  it('compares a unit of today among the 34, its figures put together from the former ones', async () => {
    const answer = await askCompared('VN31-2025');
    expect(answer).toMatchObject({ basis: `on:${answer.release.date}`, day: answer.release.date, due: 34 });
    const { among } = answer.standings.find(({ indicatorId }) => indicatorId === 'register-national-ich') ?? {};
    expect(among?.all).toMatchObject({ of: 34, due: 34 });
    // A reading of its own beats one that could be put together.
    const relics = answer.standings.find(({ indicatorId }) => indicatorId === 'relics-inventoried');
    expect(relics?.own).toMatchObject({ value: 3981, parts: null });
  });

  it('names whom to learn from with the policies in force there, and every source and policy it names', async () => {
    const { lessons, policies, standings, sources } = await askCompared('VN31-2008');
    const lesson = lessons.find(({ indicatorId }) => indicatorId === 'commune-cultural-centres-coverage');
    expect(lesson?.areaId).toBe('VN01-2008');
    const held = new Set(policies.map(({ id }) => id));
    expect(lessons.flatMap(({ policyIds }) => policyIds).filter((id) => !held.has(id))).toEqual([]);
    expect(lesson?.policyIds.length).toBeGreaterThan(0);
    expect(lessons.length).toBeLessThanOrEqual(5);
    const known = new Set(sources.map(({ id }) => id));
    const named = standings.flatMap(({ own, among }) => [
      ...own.sourceIds,
      ...among.all.best.flatMap(({ sourceIds }) => sourceIds),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ['VN', 'nation'],
    ['VN28-1991', 'ended-too-early'],
  ])('says why %s is compared with nobody: %s', async (id, reason) => {
    expect(await tested.call.standing({ id })).toMatchObject({ status: 'not-compared', reason });
  });

  it('says why a district is compared with nobody', async () => {
    const { areas } = await tested.call.catalogue({});
    const district = areas.find(({ level }) => level === 'district');
    const answer = await tested.call.standing({ id: district?.id ?? '' });
    expect(answer).toMatchObject({ status: 'not-compared', reason: 'below-province', areaId: district?.id });
  });

  it('refuses an unknown area', async () => {
    expect(await refusalOf(tested.call.standing({ id: 'nowhere' }), { id: 'nowhere' })).toMatchObject({
      code: 'not-found',
      field: 'area',
      seen: 'nowhere',
    });
  });
});

describe('area', () => {
  it('has the figures of the units that became it, with their sources', async () => {
    const { former, points, sources } = await tested.call.area({ id: 'VN31-2025' });
    expect(former.length).toBeGreaterThan(20);
    expect(points.length).toBeGreaterThan(3);
    expect(sources.some(({ id }) => id === 'sovhtt-hn-haiphong-exchange-2024')).toBe(true);
    expect((await tested.call.area({ id: 'VN31-2008' })).former.length).toBe(0);
  });
});
