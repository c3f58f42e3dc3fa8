import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const OverviewPanel = lazyRouteComponent(
  withoutReload(() => import('../features/overview/overview-panel.tsx')),
  'OverviewPanel',
);

export const overviewRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: OverviewPanel });
