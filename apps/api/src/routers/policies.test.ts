import { compareReviews, groupValues, listPoliciesBelow, listPolicyTree, listStandIns, standInIds } from '@dinh/kpi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCaller, type TestCaller } from '../testing/create-test-caller.ts';
import { refusalOf } from '../testing/refusal-of.ts';

let tested: TestCaller;
beforeAll(async () => {
  tested = await createTestCaller();
});
afterAll(() => tested.database.drop());

describe('policies', () => {
  it('gives all of the set with their links, areas and how many targets each sets', async () => {
    const { policies, sources } = await tested.call.policies({});
    expect(policies).toHaveLength(70);
    expect(policies.filter(({ targets }) => targets > 0)).toHaveLength(25);
    expect(policies.find(({ id }) => id === 'strategy-1909')).toMatchObject({
      number: '1909/QĐ-TTg',
      scopeAreaId: 'VN',
      targets: 9,
      links: [{ toPolicyId: 'res-13-congress', relation: 'implements', basis: 'inferred' }],
    });
    expect(policies.find(({ id }) => id === 'hp-ctr33-2015')?.scopeAreaId).toBe('VN31-2008');
    const named = new Set(sources.map(({ id }) => id));
    expect(policies.every(({ sourceId }) => named.has(sourceId))).toBe(true);
  });

  it('lists what a policy follows from by its own row where no link says so, and says how it is known', async () => {
    const { policies } = await tested.call.policies({});
    const bases = policies.flatMap(({ links }) => links.map(({ basis }) => basis));
    expect(bases).toHaveLength(47);
    expect(policies.find(({ id }) => id === 'hp-ctr33-2015')?.links).toEqual([
      { toPolicyId: 'res-33-nq-tw', relation: 'implements', basis: 'listed' },
    ]);
    expect(bases.filter((basis) => basis === 'listed')).toHaveLength(1);
  });

  it('makes one tree, Resolution 33 with all that implements it at its head', async () => {
    const { policies } = await tested.call.policies({});
    const tree = listPolicyTree(policies);
    expect(tree[0]?.policy.id).toBe('res-33-nq-tw');
    expect(new Set(tree.map(({ policy }) => policy.id)).size).toBe(70);
    const below = listPoliciesBelow('res-33-nq-tw', policies).map(({ id }) => id);
    expect(below).toEqual(expect.arrayContaining(['concl-156-kl-tw', 'dec-1669', 'dn-plan192', 'vp-res19']));
    expect(below).not.toContain('res-80-nq-tw');
  });
});

describe('policy', () => {
  it('gives one with all above and below it, and what succeeds it', async () => {
    const { policy, related } = await tested.call.policy({ id: 'hn-ctr06' });
    expect(policy).toMatchObject({ number: '06-CTr/TU', periodStart: '2021', periodEnd: '2025', targets: 0 });
    expect(related.map(({ id }) => id).toSorted()).toEqual([
      'hn-civilised-wards-plan',
      'hn-ctr04-2011',
      'hn-dir30',
      'hn-plan-industry-2022',
      'hn-plan176',
      'hn-res09',
      'hn-res23',
      'res-13-congress',
    ]);
  });

  it('keeps reviews that contradict each other', async () => {
    const { reviews, sources } = await tested.call.policy({ id: 'hn-ctr06' });
    const [count] = compareReviews(reviews);
    expect(count?.isContradicted).toBe(true);
    expect(count?.statements.map(({ met, total, reviews: own }) => [met, total, own.length])).toEqual([
      [17, 18, 1],
      [18, 18, 3],
    ]);
    const named = new Set(sources.map(({ id }) => id));
    expect(reviews.every(({ sourceId }) => named.has(sourceId))).toBe(true);
  });

  it('gives what reviews reported, and the values it asks for', async () => {
    const { points } = await tested.call.policy({ id: 'res-33-nq-tw' });
    expect(points).toHaveLength(29);
    expect(points.filter(({ kind }) => kind === 'lesson')).toHaveLength(1);
    const { values } = await tested.call.policy({ id: 'plan-2074-bvhttdl' });
    expect(new Set(values.map(({ setId }) => setId))).toEqual(
      new Set(['cultural-values', 'family-values', 'human-standards']),
    );
  });

  it('refuses an id that is none', async () => {
    expect(await refusalOf(tested.call.policy({ id: 'none' }), { id: 'none' })).toMatchObject({
      code: 'not-found',
      field: 'policy',
      seen: 'none',
    });
    expect(await refusalOf(tested.call.policies({ release: 9 }), {})).toMatchObject({ field: 'release', seen: '9' });
  });
});

describe('values', () => {
  it('gives every value with who sets it, and every meeting', async () => {
    const { values, policies, exchanges } = await tested.call.values({});
    expect(values).toHaveLength(75);
    expect(exchanges).toHaveLength(9);
    expect(exchanges.at(-1)).toMatchObject({ id: 'ex-004', date: null });
    const known = new Set(policies.map(({ id }) => id));
    expect(values.every(({ policyId }) => policyId === null || known.has(policyId))).toBe(true);
  });

  it('stands beside indicators of the movement, all of which there are', async () => {
    const { indicators } = await tested.call.catalogue({});
    const families = new Map(indicators.map(({ id, family }) => [id, family]));
    expect(standInIds.map((id) => [id, families.get(id)])).toEqual(standInIds.map((id) => [id, 'movement']));
    const { values } = await tested.call.values({});
    const lists = groupValues(values);
    expect(lists.filter(({ areaId }) => areaId === 'VN01-2008').map((list) => list.values.length)).toEqual([
      2, 6, 4, 10, 6,
    ]);
    expect(values.filter((value) => listStandIns(value).length > 0).length).toBeGreaterThan(5);
  });
});
