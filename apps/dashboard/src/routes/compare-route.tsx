import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CompareState, parseCompareState } from '../app/compare-state.ts';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const ComparePanel = lazyRouteComponent(
  loadPart(() => import('../features/compare/compare-panel.tsx'), ['compare']),
  'ComparePanel',
);

export const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: (search): CompareState => parseCompareState(search),
  component: ComparePage,
});

function ComparePage() {
  // The same object while nothing in the address changes.
  const state = compareRoute.useSearch();
  const navigate = compareRoute.useNavigate();
  return (
    <ComparePanel
      state={state}
      onChange={(change, isDrag = false) =>
        void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false, replace: isDrag })
      }
    />
  );
}
