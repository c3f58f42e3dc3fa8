import { listPolicyTree, type PolicyRelation, type RelatedPolicy, relatePolicies } from '@dinh/kpi';
import { useMemo } from 'react';
import type { ListedPolicy, PolicyAnswer } from '../../app/answers.ts';
import { Section } from '../../ui/section.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { toBranches } from './filter-policies.ts';
import { describeIssue } from './name-policy.ts';
import { PolicyLink } from './policy-link.tsx';
import { PolicyTree } from './policy-tree.tsx';

type Related = RelatedPolicy<ListedPolicy>;

const headings = {
  to: { implements: 'policies.links.implements', succeeds: 'policies.links.succeeds', amends: 'policies.links.amends' },
  from: {
    implements: 'policies.links.implementedBy',
    succeeds: 'policies.links.succeededBy',
    amends: 'policies.links.amendedBy',
  },
} as const satisfies Record<'to' | 'from', Record<PolicyRelation, string>>;

function RelatedList({ title, rows }: { readonly title: string; readonly rows: readonly Related[] }) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <div className="mt-4">
      <h3 className="font-semibold text-16">{title}</h3>
      <ul className="mt-1 max-w-[68ch] space-y-2 text-14">
        {rows.map(({ policy, basis }) => (
          <li key={policy.id}>
            <PolicyLink policy={policy} />
            <span className="block text-12 text-muted">
              {[describeIssue(policy, t), t(`policies.basis.${basis}`)].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a document implements, succeeds or amends, what does so to it, and the tree of all that implements it. */
export function PolicyLinks({ answer }: { readonly answer: PolicyAnswer }) {
  const t = useTranslate();
  const { policy, related, release } = answer;
  const { to, from } = useMemo(() => relatePolicies(policy, related), [policy, related]);
  const policyById = useMemo(() => new Map([policy, ...related].map((row) => [row.id, row])), [policy, related]);
  const below = useMemo(() => {
    const rows = listPolicyTree([policy, ...related]);
    const start = rows.findIndex((row) => row.policy.id === policy.id && !row.isRepeated);
    const depth = rows[start]?.depth ?? 0;
    const after = rows.slice(start + 1);
    const end = after.findIndex((row) => row.depth <= depth);
    return after.slice(0, end < 0 ? undefined : end);
  }, [policy, related]);
  const found = useMemo(() => new Set(below.map((row) => row.policy.id)), [below]);
  const branches = useMemo(() => toBranches(below), [below]);
  const of = (rows: readonly Related[], relation: PolicyRelation) => rows.filter((row) => row.relation === relation);
  return (
    <Section anchor="links" title={t('policies.links.title')}>
      {to.length + from.length === 0 ? <p className="text-14">{t('policies.links.none')}</p> : null}
      {(['implements', 'succeeds', 'amends'] as const).map((relation) => (
        <RelatedList key={relation} title={t(headings.to[relation])} rows={of(to, relation)} />
      ))}
      {(['succeeds', 'amends'] as const).map((relation) => (
        <RelatedList key={relation} title={t(headings.from[relation])} rows={of(from, relation)} />
      ))}
      {below.length === 0 ? null : (
        <div className="mt-4">
          <h3 className="font-semibold text-16">{t(headings.from.implements)}</h3>
          <PolicyTree branches={branches} policyById={policyById} found={found} day={release.date} />
        </div>
      )}
    </Section>
  );
}
