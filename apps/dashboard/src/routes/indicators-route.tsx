import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const IndicatorsView = lazyRouteComponent(
  withoutReload(() => import('../features/indicators/indicators-view.tsx')),
  'IndicatorsView',
);

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: IndicatorsView,
});
