import { findPeriod, fromPeriodSegment } from '@dinh/kpi';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { NotFoundView } from '../features/not-found/not-found-view.tsx';
import { rootRoute } from './root-route.tsx';

const CellPanel = lazyRouteComponent(
  loadPart(() => import('../features/cell/cell-panel.tsx'), ['cell', 'problems']),
  'CellPanel',
);

export const cellRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/d/$release/$indicator/$area/$period',
  component: CellPage,
});

function CellPage() {
  const params = cellRoute.useParams();
  const release = Number(params.release);
  const period = fromPeriodSegment(params.period);
  if (!Number.isInteger(release) || release < 1 || !findPeriod(period)) return <NotFoundView />;
  return <CellPanel release={release} indicatorId={params.indicator} areaId={params.area} period={period} />;
}
