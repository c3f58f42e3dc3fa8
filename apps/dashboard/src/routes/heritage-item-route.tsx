import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

const HeritageItemPanel = lazyRouteComponent(
  loadPart(() => import('../features/heritage/heritage-item-panel.tsx'), ['heritage']),
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
