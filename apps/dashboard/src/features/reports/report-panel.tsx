import { useQuery } from '@tanstack/react-query';
import { findRefusedField, trpc } from '../../app/api.ts';
import type { ReportState } from '../../app/report-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { Loaded } from '../loading/loaded.tsx';
import { ReportRefused } from './report-refused.tsx';
import { ReportView } from './report-view.tsx';

interface ReportPanelProps {
  readonly policyId: string;
  readonly state: ReportState;
  readonly onChange: (change: ReportState) => void;
}

export function ReportPanel({ policyId, state, onChange }: ReportPanelProps) {
  const { release } = useCatalogue();
  const t = useTranslate();
  const query = useQuery(
    trpc.report.queryOptions({
      policyId,
      areaId: state.area,
      asOf: state.asOf,
      language: state.in ?? t.language,
      origin: window.location.origin,
      release: release.number,
    }),
  );
  const refused = query.isError ? findRefusedField(query.error) : undefined;
  const { area, asOf } = state;
  if (refused === 'asOf' && asOf !== undefined) {
    return <ReportRefused field="asOf" seen={asOf} date={release.date} onChange={onChange} />;
  }
  if ((refused === 'area' || refused === 'areaId') && area !== undefined) {
    return <ReportRefused field="area" seen={area} date={release.date} onChange={onChange} />;
  }
  return (
    <Loaded query={query}>
      {(answer) => <ReportView policyId={policyId} answer={answer} state={state} onChange={onChange} />}
    </Loaded>
  );
}
