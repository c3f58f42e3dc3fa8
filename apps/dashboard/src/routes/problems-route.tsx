import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root-route.tsx';

const ProblemsPanel = lazyRouteComponent(() => import('../features/problems/problems-panel.tsx'), 'ProblemsPanel');

export const problemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems',
  component: ProblemsPanel,
});
