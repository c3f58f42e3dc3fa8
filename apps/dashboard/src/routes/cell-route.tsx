import { fromPeriodSegment } from '@dinh/kpi';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundView } from '../features/not-found/not-found-view.tsx';
import { rootRoute } from './root-route.tsx';

const CellPanel = lazyRouteComponent(() => import('../features/cell/cell-panel.tsx'), 'CellPanel');

export const cellRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/d/$release/$indicator/$area/$period',
  component: CellPage,
});

function CellPage() {
  const { release, indicator, area, period } = cellRoute.useParams();
  const number = Number(release);
  if (!Number.isInteger(number) || number < 1) return <NotFoundView />;
  return <CellPanel release={number} indicatorId={indicator} areaId={area} period={fromPeriodSegment(period)} />;
}
