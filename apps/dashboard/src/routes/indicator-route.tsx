import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback } from 'react';
import { loadPart } from '../app/load-part.ts';
import { type ChangeIndicator, type IndicatorState, parseIndicatorState } from '../app/view-state.ts';
import { rootRoute } from './root-route.tsx';

const IndicatorPanel = lazyRouteComponent(
  loadPart(() => import('../features/indicator/indicator-panel.tsx'), ['basis', 'problems']),
  'IndicatorPanel',
);

export const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$id',
  validateSearch: (search): IndicatorState => parseIndicatorState(search),
  component: IndicatorPage,
});

function IndicatorPage() {
  const { id } = indicatorRoute.useParams();
  const { areas, year, level, view, basis, per, method } = indicatorRoute.useSearch();
  const navigate = indicatorRoute.useNavigate();
  const change = useCallback<ChangeIndicator>(
    (changed, replace = false) =>
      void navigate({ search: (search) => ({ ...search, ...changed }), resetScroll: false, replace }),
    [navigate],
  );
  return (
    <IndicatorPanel
      id={id}
      state={parseIndicatorState({ areas, year, level, view, basis, per, method })}
      onChange={change}
    />
  );
}
