import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { parseSourcesState, type SourcesState } from '../app/sources-state.ts';
import { rootRoute } from './root-route.tsx';

const SourcesPanel = lazyRouteComponent(
  loadPart(() => import('../features/sources/sources-panel.tsx'), ['sources']),
  'SourcesPanel',
);

export const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources',
  validateSearch: (search): SourcesState => parseSourcesState(search),
  component: SourcesPage,
});

function SourcesPage() {
  const { find, kind } = sourcesRoute.useSearch();
  const navigate = sourcesRoute.useNavigate();
  return (
    <SourcesPanel
      state={{ find, kind }}
      onChange={(change) =>
        void navigate({
          search: (search) => ({ ...search, ...change }),
          // Typing is one visit; the choice of a kind is a step of its own.
          replace: !('kind' in change),
          resetScroll: false,
        })
      }
    />
  );
}
