import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type HeritageState, parseHeritageState } from '../app/heritage-state.ts';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const HeritagePanel = lazyRouteComponent(
  loadPart(() => import('../features/heritage/heritage-panel.tsx'), ['heritage']),
  'HeritagePanel',
);

export const heritageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/heritage',
  validateSearch: (search): HeritageState => parseHeritageState(search),
  component: HeritagePage,
});

function HeritagePage() {
  const { find, designation, area, from, to } = heritageRoute.useSearch();
  const navigate = heritageRoute.useNavigate();
  return (
    <HeritagePanel
      state={{ find, designation, area, from, to }}
      onChange={(change) =>
        void navigate({
          search: (search) => ({ ...search, ...change }),
          // Typing is one step; a choice from a list is one of its own, which Back undoes.
          replace: 'find' in change && Object.keys(change).length === 1,
          resetScroll: false,
        })
      }
    />
  );
}
