import { formatDate, nameIssuer } from '@dinh/i18n';
import { findPolicyState, relatePolicies } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { PolicyAnswer } from '../../app/answers.ts';
import { type Fact, FactList } from '../../ui/fact-list.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { indexSources } from '../figures/find-source.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { describeScope } from './describe-scope.ts';
import { describePolicyPeriod } from './name-policy.ts';
import { PolicyLink } from './policy-link.tsx';

function Issuer({ name }: { readonly name: string }) {
  const { text, language } = nameIssuer(name, useTranslate().language);
  return <span lang={language}>{text}</span>;
}

/** Number, kind, issuer, dates, area and source of a document; what is not known is said. */
export function PolicyFacts({ answer }: { readonly answer: PolicyAnswer }) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { policy, related, sources, release } = answer;
  const { to } = relatePolicies(policy, related);
  const source = indexSources(sources).get(policy.sourceId);
  const state = t(`policies.state.${findPolicyState(policy, release.date)}`);
  const period = describePolicyPeriod(policy, t);
  const scope = describeScope(catalogue, policy, t);
  const { scopeAreaId } = policy;
  const facts: readonly Fact[] = [
    { name: t('policies.one.number'), value: policy.number ?? t('policies.noNumber') },
    { name: t('policies.one.kind'), value: t(`words.policyKind.${policy.kind}`) },
    {
      name: t('policies.one.issuer'),
      value: policy.issuer === null ? t('policies.noIssuer') : <Issuer name={policy.issuer} />,
    },
    {
      name: t('policies.one.issued'),
      value: policy.issued === null ? t('policies.noDate') : formatDate(policy.issued, t.language),
    },
    { name: t('policies.one.periodName'), value: period === null ? t('policies.noPeriod') : `${period} (${state})` },
    {
      name: t('policies.one.area'),
      value:
        scopeAreaId !== null && catalogue.areaById.has(scopeAreaId) ? (
          <Link to="/areas/$id" params={{ id: scopeAreaId }} className="underline decoration-rule underline-offset-4">
            {scope}
          </Link>
        ) : (
          scope
        ),
    },
    {
      name: t('policies.one.other'),
      value: t.language === 'vi' ? <span lang="en">{policy.titleEn}</span> : <span lang="vi">{policy.titleVi}</span>,
    },
    ...(['implements', 'succeeds', 'amends'] as const).flatMap((relation) => {
      const own = to.filter((row) => row.relation === relation);
      if (own.length === 0) return [];
      const value = (
        <ul>
          {own.map((row) => (
            <li key={row.policy.id}>
              <PolicyLink policy={row.policy} />
              <span className="text-12 text-muted"> · {t(`policies.basis.${row.basis}`)}</span>
            </li>
          ))}
        </ul>
      );
      return [{ name: t(`policies.links.${relation}`), value }];
    }),
    ...(source ? [{ name: t('policies.one.source'), value: <SourceLink source={source} /> }] : []),
    { name: t('policies.one.id'), value: <code>{policy.id}</code> },
  ];
  return <FactList facts={facts} />;
}
