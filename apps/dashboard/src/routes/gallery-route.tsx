import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadPart } from '../app/load-part.ts';
import { rootRoute } from './root-route.tsx';

export const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gallery',
  component: lazyRouteComponent(
    loadPart(() => import('../features/explore/gallery-panel.tsx'), ['explorePage']),
    'GalleryPanel',
  ),
});
