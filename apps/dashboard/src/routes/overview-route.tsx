import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type CoverageState, parseCoverageState } from '../app/coverage-state.ts';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const OverviewPanel = lazyRouteComponent(
  withoutReload(() => import('../features/overview/overview-panel.tsx')),
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
