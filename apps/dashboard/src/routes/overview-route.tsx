import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

const OverviewPanel = lazyRouteComponent(() => import('../features/overview/overview-panel.tsx'), 'OverviewPanel');

export const overviewRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: OverviewPanel });
