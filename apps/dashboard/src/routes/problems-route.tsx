import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const ProblemsPanel = lazyRouteComponent(
  loadPart(() => import('../features/problems/problems-panel.tsx'), ['problems']),
  'ProblemsPanel',
);

export const problemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/problems',
  component: ProblemsPanel,
});
