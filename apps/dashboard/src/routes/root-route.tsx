import { loadMessages } from '@dinh/i18n';
import { createRootRoute, retainSearchParams } from '@tanstack/react-router';
import { type FrameState, parseFrameState } from '../app/view-state.ts';
import { Frame } from '../features/frame/frame.tsx';
import { initialLanguage } from '../features/language/initial-language.ts';
import { NotFoundView } from '../features/not-found/not-found-view.tsx';

export const rootRoute = createRootRoute({
  validateSearch: (search): FrameState => parseFrameState(search),
  search: { middlewares: [retainSearchParams<FrameState>(['lang', 'release'])] },
  // No page is shown in a language whose words are not there.
  beforeLoad: ({ search }) => loadMessages(search.lang ?? initialLanguage),
  component: Frame,
  notFoundComponent: NotFoundView,
});
