import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPoliciesBelow, listPolicyTree } from './list-policy-tree.ts';
import type { LinkedPolicy, PolicyLink, PolicyRelation } from './policy.ts';
import { listRelatedPolicies, relatePolicies } from './relate-policies.ts';

function link(toPolicyId: string, relation: PolicyRelation = 'implements'): PolicyLink {
  return { toPolicyId, relation, basis: 'stated' };
}

const plan = { id: 'plan', links: [link('programme')] };
const programme = { id: 'programme', links: [link('resolution'), link('congress')] };
const later = { id: 'later', links: [link('resolution', 'succeeds')] };
const alone = { id: 'alone', links: [] };
const resolution = { id: 'resolution', links: [] };
const congress = { id: 'congress', links: [] };
const policies: readonly LinkedPolicy[] = [alone, plan, programme, later, resolution, congress];

describe('listPolicyTree', () => {
  it('puts each under what it implements, the fullest tree first, one of two parents under both', () => {
    const rows = listPolicyTree(policies).map(
      ({ policy, depth, isRepeated }) => `${'  '.repeat(depth)}${policy.id}${isRepeated ? ' again' : ''}`,
    );
    expect(rows).toEqual(['resolution', '  programme', '    plan', 'congress', '  programme again', 'alone', 'later']);
  });

  it('says how each link is known, and leaves aside what it does not know', () => {
    const rows = listPolicyTree([
      { id: 'a', links: [{ toPolicyId: 'b', relation: 'implements', basis: 'inferred' }, link('unknown')] },
      { id: 'b', links: [] },
    ]);
    expect(rows.map(({ under }) => under)).toEqual([null, { id: 'b', basis: 'inferred' }]);
  });

  it('shows every policy, ends with rings too, and repeats nothing below a repeated one', () => {
    const some = fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9) }), { maxLength: 25 });
    fc.assert(
      fc.property(some, (pairs) => {
        const given = Array.from({ length: 10 }, (_, at) => ({
          id: String(at),
          links: [...new Set(pairs.filter(({ from }) => from === at).map(({ to }) => to))].map((to) =>
            link(String(to)),
          ),
        }));
        const rows = listPolicyTree(given);
        expect(new Set(rows.map(({ policy }) => policy.id)).size).toBe(given.length);
        expect(rows.filter(({ isRepeated }) => !isRepeated)).toHaveLength(given.length);
        for (const [index, row] of rows.entries()) {
          if (row.isRepeated) expect(rows[index + 1]?.depth ?? 0).toBeLessThanOrEqual(row.depth);
        }
      }),
    );
  });
});

describe('listPoliciesBelow', () => {
  it('follows implements links only, as far as they go, and never comes back to itself', () => {
    const ids = (id: string) => listPoliciesBelow(id, policies).map((policy) => policy.id);
    expect(ids('resolution')).toEqual(['programme', 'plan']);
    expect(ids('plan')).toEqual([]);
    const ring = [
      { id: 'a', links: [link('b')] },
      { id: 'b', links: [link('a')] },
    ];
    expect(listPoliciesBelow('a', ring).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('relatePolicies', () => {
  it('gives what it is linked to and what is linked to it', () => {
    const { to, from } = relatePolicies<LinkedPolicy>(resolution, policies);
    expect(to).toEqual([]);
    expect(from.map(({ policy, relation }) => [policy.id, relation])).toEqual([
      ['programme', 'implements'],
      ['later', 'succeeds'],
    ]);
  });

  it('names all above and below, and direct successors, each once', () => {
    const ids = (own: LinkedPolicy) => listRelatedPolicies(own, policies).map(({ id }) => id);
    expect(ids(plan)).toEqual(['programme', 'resolution', 'congress']);
    expect(ids(resolution)).toEqual(['plan', 'programme', 'later']);
    expect(ids(alone)).toEqual([]);
  });

  it('names what one below succeeds or amends: it stands beside its name in the tree', () => {
    const old = { id: 'old', links: [link('elsewhere')] };
    const renewed = { id: 'renewed', links: [link('resolution'), link('old', 'succeeds')] };
    const named = listRelatedPolicies<LinkedPolicy>(resolution, [...policies, old, renewed]).map(({ id }) => id);
    expect(named).toEqual(['plan', 'programme', 'later', 'old', 'renewed']);
    expect(listRelatedPolicies<LinkedPolicy>(renewed, [old, renewed, resolution]).map(({ id }) => id)).toEqual([
      'old',
      'resolution',
    ]);
  });
});
