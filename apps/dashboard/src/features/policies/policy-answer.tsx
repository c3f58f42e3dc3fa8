import { describeStatuses } from '@dinh/i18n';
import { type AssessedTarget, listPoliciesBelow } from '@dinh/kpi';
import type { PolicyAnswer } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeScope } from './describe-scope.ts';
import { describeTimes, namePolicy } from './name-policy.ts';

interface PolicyAnswerProps {
  readonly answer: PolicyAnswer;
  /** How its own targets stand, and those of what implements it; undefined where the figures didn't come. */
  readonly own: readonly AssessedTarget[] | undefined;
  readonly below: readonly AssessedTarget[] | undefined;
}

/** How the document's targets stand, or how many documents carry it out where it sets none. */
export function PolicyAnswerLine({ answer, own, below }: PolicyAnswerProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { policy, related, release } = answer;
  const carriers = listPoliciesBelow(policy.id, [policy, ...related]);
  const belowTargets = carriers.reduce((sum, row) => sum + row.targets, 0);
  const name = namePolicy(policy, t);
  const say = (): string => {
    if (policy.targets === 0) {
      const carriedOut =
        carriers.length === 0 ? t('policies.one.noneBelow') : t('policies.one.below', { count: carriers.length });
      return t('policies.one.noTargets', { policy: name, below: carriedOut });
    }
    const values = { policy: name, count: policy.targets };
    if (own === undefined) return t('policies.one.unassessed', values);
    return t('policies.one.targets', { ...values, statuses: describeStatuses(own, t, asFigure) });
  };
  const sayBelow = (): string => {
    if (belowTargets === 0) return '';
    if (below === undefined) return t('policies.one.belowUnassessed', { count: belowTargets });
    return t('policies.one.belowTargets', { count: belowTargets, statuses: describeStatuses(below, t) });
  };
  const facts = [describeScope(catalogue, policy, t), ...describeTimes(policy, release.date, t)];
  return (
    <Answer sentence={say()}>
      {`${facts.join(' · ')}.`} {sayBelow()}
    </Answer>
  );
}
