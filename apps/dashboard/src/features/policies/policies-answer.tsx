import { formatDate } from '@dinh/i18n';
import { findPolicyState, type PolicyLinkBasis, type PolicyState } from '@dinh/kpi';
import type { ListedPolicy } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useTranslate } from '../language/use-translate.ts';

interface PoliciesAnswerProps {
  readonly policies: readonly ListedPolicy[];
  /** Day of the data. */
  readonly day: string;
}

/** How many documents there are, how many go on and how many set targets; and how the links between them are known. */
export function PoliciesAnswerLine({ policies, day }: PoliciesAnswerProps) {
  const t = useTranslate();
  const states = policies.map((policy) => findPolicyState(policy, day));
  const countOf = (state: PolicyState): number => states.filter((one) => one === state).length;
  const bases = policies.flatMap(({ links }) => links.map(({ basis }) => basis));
  const linksOf = (basis: PolicyLinkBasis): number => bases.filter((one) => one === basis).length;
  return (
    <Answer
      sentence={t('policies.answer.all', {
        policies: asFigure(String(policies.length)),
        running: asFigure(String(countOf('running'))),
        withTargets: asFigure(String(policies.filter(({ targets }) => targets > 0).length)),
      })}
    >
      {[
        t('policies.answer.sure', { open: countOf('open'), ended: countOf('ended'), undated: countOf('undated') }),
        countOf('ahead') === 0 ? '' : t('policies.answer.ahead', { ahead: countOf('ahead') }),
        t('policies.answer.links', {
          links: bases.length,
          stated: linksOf('stated'),
          inferred: linksOf('inferred'),
          listed: linksOf('listed'),
        }),
        t('policies.answer.day', { date: formatDate(day, t.language) }),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    </Answer>
  );
}
