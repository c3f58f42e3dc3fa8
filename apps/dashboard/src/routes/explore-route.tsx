import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type ExploreState, toExploreSearch } from '../app/explore-state.ts';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const ExplorePanel = lazyRouteComponent(
  loadPart(() => import('../features/explore/explore-panel.tsx'), ['explorePage']),
  'ExplorePanel',
);

export const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  // As it is: the page itself says what it can't read.
  validateSearch: (search): ExploreState => search,
  component: ExplorePage,
});

function ExplorePage() {
  const search = exploreRoute.useSearch();
  const navigate = exploreRoute.useNavigate();
  const change = useCallback(
    (query: string, isPassing: boolean) =>
      void navigate({ search: toExploreSearch(query), resetScroll: false, replace: isPassing }),
    [navigate],
  );
  return <ExplorePanel search={search as Readonly<Record<string, unknown>>} onChange={change} />;
}
