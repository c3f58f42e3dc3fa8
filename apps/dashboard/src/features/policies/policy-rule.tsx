import type { RuleState } from '../../app/targets-state.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { TargetRule } from '../target-status/assess-answer.ts';
import { RuleFields } from '../target-status/rule-fields.tsx';

interface PolicyRuleProps {
  readonly rule: TargetRule;
  /** The day of the release. */
  readonly today: string;
  readonly onChange: (change: RuleState) => void;
}

/** Shows a document's targets as of another day, or on other boundaries. */
export function PolicyRule({ rule, today, onChange }: PolicyRuleProps) {
  const t = useTranslate();
  return (
    <Disclosure summary={t('policies.targets.rule')}>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <RuleFields state={rule} today={today} onChange={onChange} />
      </div>
    </Disclosure>
  );
}
