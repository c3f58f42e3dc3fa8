import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { type FrameState, parseFrameState } from '../app/view-state.ts';
import { Frame } from '../features/frame/frame.tsx';
import { NotFoundView } from '../features/not-found/not-found-view.tsx';
import { readPageRelease } from '../pack/page-release.ts';

const retain = retainSearchParams<FrameState>(['lang', 'release']);

/** Links keep language and release. A figure's address names its release be it the latest; other pages don't go on to. */
const retainAsked: typeof retain = ({ search, next }) => {
  const kept = retain({ search, next });
  const isOwn = next(search).release !== undefined;
  return isOwn || kept.release !== readPageRelease()?.number ? kept : { ...kept, release: undefined };
};

export const rootRoute = createRootRoute({
  validateSearch: (search): FrameState => parseFrameState(search),
  search: { middlewares: [retainAsked] },
  component: Frame,
  notFoundComponent: NotFoundView,
});
