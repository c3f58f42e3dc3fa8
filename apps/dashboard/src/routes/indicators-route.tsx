import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

const IndicatorsView = lazyRouteComponent(() => import('../features/indicators/indicators-view.tsx'), 'IndicatorsView');

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: IndicatorsView,
});
