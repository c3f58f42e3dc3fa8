import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { type PolicyState, parsePolicyState } from '../app/policies-state.ts';
import { rootRoute } from './root-route.tsx';

const PolicyPanel = lazyRouteComponent(
  loadPart(() => import('../features/policies/policy-panel.tsx'), ['policies', 'target', 'targets']),
  'PolicyPanel',
);

export const policyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies/$id',
  validateSearch: (search): PolicyState => parsePolicyState(search),
  component: PolicyPage,
});

function PolicyPage() {
  const { id } = policyRoute.useParams();
  const { method = 'path' } = policyRoute.useSearch();
  const navigate = policyRoute.useNavigate();
  return (
    <PolicyPanel
      id={id}
      method={method}
      onMethod={(chosen) =>
        void navigate({
          search: (search) => ({ ...search, method: chosen === 'path' ? undefined : chosen }),
          resetScroll: false,
        })
      }
    />
  );
}
