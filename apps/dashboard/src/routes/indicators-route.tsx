import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const IndicatorsView = lazyRouteComponent(
  loadPart(() => import('../features/indicators/indicators-view.tsx')),
  'IndicatorsView',
);

export const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: IndicatorsView,
});
