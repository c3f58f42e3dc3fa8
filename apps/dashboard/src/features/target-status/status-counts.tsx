import { StatusMark } from '@dinh/charts/status';
import { formatList, formatNumber } from '@dinh/i18n';
import { statusesByWorst, type TargetRollUp, type TargetStatus } from '@dinh/kpi';
import { useTranslate } from '../language/use-translate.ts';

interface StatusCountsProps {
  /** Of what the other filters leave. */
  readonly rollUp: TargetRollUp;
  readonly chosen: readonly TargetStatus[] | undefined;
  readonly onChange: (chosen: readonly TargetStatus[] | undefined) => void;
}

/** More marks than these are no picture any more. */
const mostMarks = 600;

/** A mark per target, the worst first: how much is unknown is seen before it is read. */
function StatusStrip({ rollUp }: Pick<StatusCountsProps, 'rollUp'>) {
  const t = useTranslate();
  const counts = statusesByWorst
    .filter((status) => rollUp.statuses[status] > 0)
    .map((status) => t('targets.tally', { count: rollUp.statuses[status], status: t(`target.status.${status}`) }));
  const label = t('targets.strip', { targets: rollUp.targets, counts: formatList(counts, t.language) });
  const marks = statusesByWorst.flatMap((status) =>
    Array.from({ length: rollUp.statuses[status] }, (_, index) => ({ status, key: `${status} ${index}` })),
  );
  return (
    <div role="img" aria-label={label} className="flex flex-wrap gap-x-[3px] gap-y-1 leading-none print:hidden">
      {marks.map(({ status, key }) => (
        <StatusMark key={key} status={status} />
      ))}
    </div>
  );
}

/** How many targets have each status, the unknown among them; each count chooses its own. */
export function StatusCounts({ rollUp, chosen, onChange }: StatusCountsProps) {
  const t = useTranslate();
  const toggle = (status: TargetStatus): void => {
    const next = chosen?.includes(status)
      ? chosen.filter((one) => one !== status)
      : statusesByWorst.filter((one) => one === status || chosen?.includes(one));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <>
      {rollUp.targets > mostMarks ? null : <StatusStrip rollUp={rollUp} />}
      <ul aria-label={t('targets.counts')} className="mt-4 flex flex-wrap gap-2 max-sm:grid max-sm:grid-cols-2">
        {statusesByWorst.map((status) => {
          const isChosen = chosen?.includes(status) ?? false;
          const count = rollUp.statuses[status];
          return (
            <li key={status}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => toggle(status)}
                className={`flex min-h-11 w-full items-center gap-2 rounded-sm border px-2 text-left text-14 hover:bg-raised max-sm:text-12 sm:px-3 ${isChosen ? 'border-link bg-raised outline outline-link' : 'border-rule'} ${count === 0 ? 'text-muted' : ''}`}
              >
                <StatusMark status={status} />
                <span className="font-semibold text-20 tabular-nums">{formatNumber(count, t.language)}</span>{' '}
                <span>{t(`target.status.${status}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
