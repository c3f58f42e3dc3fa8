import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

export const valuesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/values',
  component: lazyRouteComponent(
    loadPart(() => import('../features/values/values-panel.tsx'), ['policies', 'values']),
    'ValuesPanel',
  ),
});
