import type { Language } from '@dinh/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { parseSearchText, toSearchText } from '../app/search-text.ts';
import type { Catalogue } from '../features/catalogue/catalogue.ts';
import { CatalogueContext } from '../features/catalogue/use-catalogue.ts';
import { LanguageContext } from '../features/language/use-translate.ts';
import { ReportUrlContext } from '../features/report/use-report-url.ts';
import { makeCatalogue } from './fixtures.ts';

interface Surroundings {
  readonly catalogue?: Catalogue;
  readonly language?: Language;
  readonly reportUrl?: string;
  /** The page's address. */
  readonly path?: string;
}

/** Renders a view as the frame would, at an address of its own, without a server. */
export async function renderView(view: ReactNode, surroundings: Surroundings = {}): Promise<void> {
  const { catalogue = makeCatalogue(), language = 'vi', reportUrl = '', path = '/' } = surroundings;
  // Only what names its own condition is asked for: parts of the page that come later, nothing of a server.
  const queryClient = new QueryClient({ defaultOptions: { queries: { enabled: false, networkMode: 'always' } } });
  const root = createRootRoute({
    component: () => (
      <LanguageContext value={language}>
        <CatalogueContext value={catalogue}>
          <ReportUrlContext value={reportUrl}>
            <QueryClientProvider client={queryClient}>{view}</QueryClientProvider>
          </ReportUrlContext>
        </CatalogueContext>
      </LanguageContext>
    ),
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [path] }),
    parseSearch: parseSearchText,
    stringifySearch: toSearchText,
  });
  await router.load();
  // What comes as a part of its own is there, too, once its file is.
  await act(async () => {
    render(<RouterProvider router={router} />);
  });
}
