import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { type AreaState, parseAreaState } from '../app/view-state.ts';
import { rootRoute } from './root-route.tsx';

const AreaPanel = lazyRouteComponent(
  loadPart(() => import('../features/area/area-panel.tsx'), ['area', 'basis', 'compare', 'standing']),
  'AreaPanel',
);

export const areaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas/$id',
  validateSearch: (search): AreaState => parseAreaState(search),
  component: AreaPage,
});

function AreaPage() {
  const { id } = areaRoute.useParams();
  const { basis } = areaRoute.useSearch();
  const navigate = areaRoute.useNavigate();
  return (
    <AreaPanel
      id={id}
      basis={basis}
      onBasis={(chosen) => void navigate({ search: (search) => ({ ...search, basis: chosen }), resetScroll: false })}
    />
  );
}
