import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const PolicyPanel = lazyRouteComponent(
  loadPart(() => import('../features/policies/policy-panel.tsx'), ['policies']),
  'PolicyPanel',
);

export const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id',
  component: PolicyPage,
});

function PolicyPage() {
  const { id } = policyRoute.useParams();
  return <PolicyPanel id={id} />;
}
