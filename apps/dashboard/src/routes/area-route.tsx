import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const AreaPanel = lazyRouteComponent(
  withoutReload(() => import('../features/area/area-panel.tsx')),
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
