import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const AreaPanel = lazyRouteComponent(
  loadPart(() => import('../features/area/area-panel.tsx'), ['area', 'coverage']),
  'AreaPanel',
);

export const areaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas/$id',
  component: AreaPage,
});

function AreaPage() {
  const { id } = areaRoute.useParams();
  return <AreaPanel id={id} />;
}
