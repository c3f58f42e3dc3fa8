import type { TargetMethod } from '@dinh/kpi';
import { Loaded } from '../loading/loaded.tsx';
import { PolicyView } from './policy-view.tsx';
import { usePolicyPage } from './use-policy-page.ts';

interface PolicyPanelProps {
  readonly id: string;
  readonly method: TargetMethod;
  readonly onMethod: (method: TargetMethod) => void;
}

export function PolicyPanel({ id, method, onMethod }: PolicyPanelProps) {
  const { query, targets, retryTargets } = usePolicyPage(id);
  return (
    <Loaded query={query}>
      {(answer) => (
        <PolicyView
          answer={answer}
          targets={targets}
          onRetryTargets={retryTargets}
          method={method}
          onMethod={onMethod}
        />
      )}
    </Loaded>
  );
}
