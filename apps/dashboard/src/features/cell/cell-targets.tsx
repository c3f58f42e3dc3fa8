import { formatDate } from '@dinh/i18n';
import { useMemo } from 'react';
import { unpackPoints } from '../../app/unpack-points.ts';
import { Section } from '../../ui/section.tsx';
import { readAsReported } from '../basis/read-as-reported.ts';
import { indexSources } from '../figures/find-source.ts';
import { useTranslate } from '../language/use-translate.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { useIndicatorTargets } from '../targets/use-indicator-targets.ts';
import { usePageTargets } from '../targets/use-page-targets.ts';

interface CellTargetsProps {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

/** The targets that one figure is judged for; nothing where there is none. */
export function CellTargets({ indicatorId, areaId, period }: CellTargetsProps) {
  const t = useTranslate();
  const found = useIndicatorTargets({ indicatorId, areaId });
  const answer = found?.answer;
  const points = useMemo(
    () =>
      answer &&
      unpackPoints(answer.points).filter((point) => point.indicatorId === indicatorId && point.areaId === areaId),
    [answer, indicatorId, areaId],
  );
  const read = useMemo(() => points && readAsReported(points), [points]);
  const sources = useMemo(() => indexSources(answer?.sources ?? []), [answer]);
  const { aims } = usePageTargets({
    targets: found?.targets,
    policies: answer?.policies,
    points,
    read,
    method: undefined,
  });
  const judged = useMemo(
    () => new Set(aims?.assessed.flatMap(({ id, reading }) => (reading?.period === period ? id : []))),
    [aims, period],
  );
  if (!found || !aims || judged.size === 0) return null;
  const title = t('target.table.cell');
  return (
    <Section title={title} lead={t('target.table.cellLead', { date: formatDate(aims.asOf, t.language) })}>
      <TargetsTable
        subject="target"
        caption={title}
        targets={found.targets.filter(({ id }) => judged.has(id))}
        {...{ aims, sources }}
        policies={found.answer.policies}
      />
    </Section>
  );
}
