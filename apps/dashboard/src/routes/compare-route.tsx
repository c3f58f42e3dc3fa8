import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback } from 'react';
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
  const change = useCallback(
    (to: CompareState, isDrag = false) =>
      void navigate({ search: (search) => ({ ...search, ...to }), resetScroll: false, replace: isDrag }),
    [navigate],
  );
  return <ComparePanel state={state} onChange={change} />;
}
