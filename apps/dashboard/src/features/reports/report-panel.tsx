import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../app/api.ts';
import type { ReportState } from '../../app/report-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { Loaded } from '../loading/loaded.tsx';
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
  return (
    <Loaded query={query}>
      {(answer) => <ReportView policyId={policyId} answer={answer} state={state} onChange={onChange} />}
    </Loaded>
  );
}
