import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { type PoliciesState, parsePoliciesState } from '../app/policies-state.ts';
import { rootRoute } from './root-route.tsx';

const PoliciesPanel = lazyRouteComponent(
  loadPart(() => import('../features/policies/policies-panel.tsx'), ['policies', 'target']),
  'PoliciesPanel',
);

export const policiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/policies',
  validateSearch: (search): PoliciesState => parsePoliciesState(search),
  component: PoliciesPage,
});

function PoliciesPage() {
  const { find, kind, area, state } = policiesRoute.useSearch();
  const navigate = policiesRoute.useNavigate();
  return (
    <PoliciesPanel
      state={{ find, kind, area, state }}
      onChange={(change) =>
        void navigate({
          search: (search) => ({ ...search, ...change }),
          // Typing is one step; a choice from a list is one of its own, which Back undoes.
          replace: 'find' in change && Object.keys(change).length === 1,
          resetScroll: false,
        })
      }
    />
  );
}
