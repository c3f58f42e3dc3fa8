import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type CoverageState, parseCoverageState } from '../app/coverage-state.ts';
import { loadPart } from '../app/load-part.ts';
import { parseTargetsState, type TargetsState } from '../app/targets-state.ts';
import { rootRoute } from './root-route.tsx';

const OverviewPanel = lazyRouteComponent(
  loadPart(() => import('../features/overview/overview-panel.tsx'), ['overview', 'target', 'targets', 'basis']),
  'OverviewPanel',
);

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search): CoverageState & TargetsState => ({
    ...parseCoverageState(search),
    ...parseTargetsState(search),
  }),
  component: OverviewPage,
});

function OverviewPage() {
  const { family, layout, sort, ...asked } = overviewRoute.useSearch();
  const navigate = overviewRoute.useNavigate();
  const state = useMemo(() => parseCoverageState({ family, layout, sort }), [family, layout, sort]);
  // The same object until something in it changes, so that nothing is selected anew.
  const text = JSON.stringify(parseTargetsState(asked));
  const targets = useMemo(() => parseTargetsState(JSON.parse(text)), [text]);
  const onChange = useCallback(
    (change: CoverageState & TargetsState) =>
      void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false }),
    [navigate],
  );
  return <OverviewPanel state={state} onChange={onChange} targets={targets} onTargets={onChange} />;
}
