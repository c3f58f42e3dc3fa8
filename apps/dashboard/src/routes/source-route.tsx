import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const SourcePanel = lazyRouteComponent(
  loadPart(() => import('../features/sources/source-panel.tsx'), ['area', 'sources']),
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
