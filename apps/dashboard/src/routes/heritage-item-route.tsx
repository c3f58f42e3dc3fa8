import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withoutReload } from '../app/without-reload.ts';
import { rootRoute } from './root-route.tsx';

const HeritageItemPanel = lazyRouteComponent(
  withoutReload(() => import('../features/heritage/heritage-item-panel.tsx')),
  'HeritageItemPanel',
);

export const heritageItemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/heritage/$id',
  component: HeritageItemPage,
});

function HeritageItemPage() {
  const { id } = heritageItemRoute.useParams();
  return <HeritageItemPanel id={id} />;
}
