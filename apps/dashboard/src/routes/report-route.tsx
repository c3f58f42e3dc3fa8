import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { parseReportState, type ReportState } from '../app/report-state.ts';
import { rootRoute } from './root-route.tsx';

const ReportPanel = lazyRouteComponent(
  loadPart(() => import('../features/reports/report-panel.tsx'), ['reportPage']),
  'ReportPanel',
);

export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id/report',
  validateSearch: (search): ReportState => parseReportState(search),
  component: ReportPage,
});

function ReportPage() {
  const { id } = reportRoute.useParams();
  const { area, asOf, in: language } = reportRoute.useSearch();
  const navigate = reportRoute.useNavigate();
  return (
    <ReportPanel
      policyId={id}
      state={{ area, asOf, in: language }}
      onChange={(change) => void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false })}
    />
  );
}
