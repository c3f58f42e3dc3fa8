import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
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
  // Read again, since the router keeps what was refused; the same object while nothing in the address changes.
  const search = compareRoute.useSearch();
  const state = useMemo(() => parseCompareState(search as Readonly<Record<string, unknown>>), [search]);
  const navigate = compareRoute.useNavigate();
  const change = useCallback(
    (to: CompareState, isDrag = false) =>
      void navigate({ search: (search) => ({ ...search, ...to }), resetScroll: false, replace: isDrag }),
    [navigate],
  );
  return <ComparePanel state={state} onChange={change} />;
}
