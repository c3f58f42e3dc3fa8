import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { type AreasState, parseAreasState } from '../app/view-state.ts';
import { rootRoute } from './root-route.tsx';

const AreasView = lazyRouteComponent(
  loadPart(() => import('../features/areas/areas-view.tsx'), ['area']),
  'AreasView',
);

export const areasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas',
  validateSearch: (search): AreasState => parseAreasState(search),
  component: AreasPage,
});

function AreasPage() {
  const { find = '' } = areasRoute.useSearch();
  const navigate = areasRoute.useNavigate();
  return (
    <AreasView
      typed={find}
      onType={(typed) =>
        void navigate({
          search: (search) => ({ ...search, find: typed === '' ? undefined : typed }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}
