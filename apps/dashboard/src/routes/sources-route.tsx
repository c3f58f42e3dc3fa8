import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { parseSourcesState, type SourcesState } from '../app/sources-state.ts';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const SourcesPanel = lazyRouteComponent(
  withoutReload(() => import('../features/sources/sources-panel.tsx')),
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
