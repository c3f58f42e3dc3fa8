import { listPolicyTree } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { parsePoliciesState } from '../../app/policies-state.ts';
import { parseRuleState } from '../../app/targets-state.ts';
import { policiesAnswer } from '../../testing/policy-fixtures.ts';
import { filterPolicies, pruneTree, toBranches } from './filter-policies.ts';

const { policies } = policiesAnswer;
const day = '2026-01-15';
const find = (state: Parameters<typeof filterPolicies>[1]) => filterPolicies(policies, state, day).map(({ id }) => id);

describe('filterPolicies', () => {
  it('finds by number, title without accents, issuer, kind, area and period, all at once', () => {
    expect(find({})).toHaveLength(4);
    expect(find({ find: '06-ctr' })).toEqual(['programme']);
    expect(find({ find: 'xay dung van hoa' })).toEqual(['resolution']);
    expect(find({ find: 'prime' })).toHaveLength(4);
    expect(find({ kind: 'resolution' })).toEqual(['successor', 'resolution']);
    expect(find({ area: 'HP' })).toEqual(['plan', 'programme']);
    expect(find({ state: 'running' })).toEqual(['programme']);
    expect(find({ state: 'ended', area: 'HP' })).toEqual(['plan']);
    expect(find({ state: 'ended', find: 'nghi quyet' })).toEqual([]);
  });
});

describe('the tree of those found', () => {
  const branchesOf = (ids: readonly string[]) => toBranches(pruneTree(listPolicyTree(policies), new Set(ids)));

  it('keeps all above a policy found, and nothing else', () => {
    const [top, ...others] = branchesOf(['plan']);
    expect(others).toEqual([]);
    expect(top?.row.policy.id).toBe('resolution');
    expect(top?.branches[0]?.row.policy.id).toBe('programme');
    expect(top?.branches[0]?.branches[0]?.row.policy.id).toBe('plan');
    expect(branchesOf(['resolution'])[0]?.branches).toEqual([]);
    expect(branchesOf([])).toEqual([]);
  });

  it('stands beside those that implement nothing', () => {
    expect(branchesOf(policies.map(({ id }) => id)).map(({ row }) => row.policy.id)).toEqual([
      'resolution',
      'successor',
    ]);
  });
});

describe('addresses', () => {
  it('leave out what they cannot read', () => {
    const state = { find: '33', kind: 'plan', area: 'VN', state: 'running' } as const;
    expect(parsePoliciesState(state)).toEqual(state);
    expect(parsePoliciesState({ find: '', kind: 'law', area: 3, state: 'on' })).toEqual({});
    expect(parseRuleState({ method: 'un' })).toEqual({ method: 'un' });
    expect(parseRuleState({ method: 'mine' })).toEqual({});
  });
});
