import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { type IndicatorState, parseIndicatorState } from '../app/view-state.ts';
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
  const { areas, year, level, view, basis, per } = indicatorRoute.useSearch();
  const navigate = indicatorRoute.useNavigate();
  return (
    <IndicatorPanel
      id={id}
      state={parseIndicatorState({ areas, year, level, view, basis, per })}
      onChange={(change, replace = false) =>
        void navigate({ search: (search) => ({ ...search, ...change }), resetScroll: false, replace })
      }
    />
  );
}
