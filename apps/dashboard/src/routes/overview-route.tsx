import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type CoverageState, parseCoverageState } from '../app/coverage-state.ts';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const OverviewPanel = lazyRouteComponent(
  loadPart(() => import('../features/overview/overview-panel.tsx'), ['overview', 'coverage']),
  'OverviewPanel',
);

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search): CoverageState => parseCoverageState(search),
  component: OverviewPage,
});

function OverviewPage() {
  const { family, layout, sort } = overviewRoute.useSearch();
  const navigate = overviewRoute.useNavigate();
  const state = useMemo(() => parseCoverageState({ family, layout, sort }), [family, layout, sort]);
  const onChange = useCallback(
    (change: CoverageState) => void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false }),
    [navigate],
  );
  return <OverviewPanel state={state} onChange={onChange} />;
}
