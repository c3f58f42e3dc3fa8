import { createRouter } from '@tanstack/react-router';
import { FailedView } from '../features/loading/failed-view.tsx';
import { areaRoute } from '../routes/area-route.tsx';
import { areasRoute } from '../routes/areas-route.tsx';
import { cellRoute } from '../routes/cell-route.tsx';
import { compareRoute } from '../routes/compare-route.tsx';
import { exploreRoute } from '../routes/explore-route.tsx';
import { galleryRoute } from '../routes/gallery-route.tsx';
import { heritageItemRoute } from '../routes/heritage-item-route.tsx';
import { heritageRoute } from '../routes/heritage-route.tsx';
import { indicatorRoute } from '../routes/indicator-route.tsx';
import { indicatorsRoute } from '../routes/indicators-route.tsx';
import { overviewRoute } from '../routes/overview-route.tsx';
import { policiesRoute } from '../routes/policies-route.tsx';
import { policyRoute } from '../routes/policy-route.tsx';
import { problemsRoute } from '../routes/problems-route.tsx';
import { reportRoute } from '../routes/report-route.tsx';
import { rootRoute } from '../routes/root-route.tsx';
import { sourceRoute } from '../routes/source-route.tsx';
import { sourcesRoute } from '../routes/sources-route.tsx';
import { valuesRoute } from '../routes/values-route.tsx';
import { parseSearchText, toSearchText } from './search-text.ts';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overviewRoute,
    areasRoute,
    areaRoute,
    indicatorsRoute,
    indicatorRoute,
    policiesRoute,
    policyRoute,
    reportRoute,
    compareRoute,
    exploreRoute,
    galleryRoute,
    heritageRoute,
    heritageItemRoute,
    problemsRoute,
    sourcesRoute,
    sourceRoute,
    valuesRoute,
    cellRoute,
  ]),
  parseSearch: parseSearchText,
  stringifySearch: toSearchText,
  scrollRestoration: true,
  defaultErrorComponent: () => <FailedView onRetry={() => window.location.reload()} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
