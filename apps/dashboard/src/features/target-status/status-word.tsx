import { StatusMark } from '@dinh/charts/status';
import { type TargetStatus, troubledStatuses } from '@dinh/kpi';
import { useTranslate } from '../language/use-translate.ts';

interface StatusWordProps {
  readonly status: TargetStatus;
  /** The word is said by what stands beside it. */
  readonly isAlone?: boolean;
}

/** How a target stands: its mark and its word, never one without the other. */
export function StatusWord({ status, isAlone = false }: StatusWordProps) {
  const t = useTranslate();
  if (isAlone) return <StatusMark status={status} />;
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${troubledStatuses.includes(status) ? 'font-semibold' : ''}`}>
      <StatusMark status={status} />
      <span>{t(`target.status.${status}`)}</span>
    </span>
  );
}
