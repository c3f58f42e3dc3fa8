import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const SourcePanel = lazyRouteComponent(
  withoutReload(() => import('../features/sources/source-panel.tsx')),
  'SourcePanel',
);

export const sourceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources/$id',
  component: SourcePage,
});

function SourcePage() {
  const { id } = sourceRoute.useParams();
  // The list may be long: another source starts with its first figures again.
  return <SourcePanel key={id} id={id} />;
}
