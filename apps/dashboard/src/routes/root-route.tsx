import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { type FrameState, parseFrameState } from '../app/view-state.ts';
import { Frame } from '../features/frame/frame.tsx';
import { NotFoundView } from '../features/not-found/not-found-view.tsx';

export const rootRoute = createRootRoute({
  validateSearch: (search): FrameState => parseFrameState(search),
  search: { middlewares: [retainSearchParams<FrameState>(['lang', 'release'])] },
  component: Frame,
  notFoundComponent: NotFoundView,
});
