import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const ProblemsPanel = lazyRouteComponent(
  withoutReload(() => import('../features/problems/problems-panel.tsx')),
  'ProblemsPanel',
);

export const problemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems',
  component: ProblemsPanel,
});
