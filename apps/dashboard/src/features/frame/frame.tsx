import { type Language, otherLanguage } from '@dinh/i18n';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo, useRef } from 'react';
import { trpc } from '../../app/api.ts';
import { PageMarkContext } from '../../ui/page-mark.ts';
import { indexCatalogue } from '../catalogue/catalogue.ts';
import { CatalogueContext } from '../catalogue/use-catalogue.ts';
import { languageQuery } from '../language/language-query.ts';
import { initialLanguage } from '../language/page-language.ts';
import { LanguageContext, useTranslate } from '../language/use-translate.ts';
import { Loaded } from '../loading/loaded.tsx';
import { Waiting } from '../loading/waiting.tsx';
import { SearchField } from '../search/search-field.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PageFoot } from './page-foot.tsx';
import { ReleaseBanner } from './release-banner.tsx';
import { SyntheticBanner, SyntheticStrip } from './synthetic-banner.tsx';
import { TopBar } from './top-bar.tsx';
import { useAskedRelease } from './use-asked-release.ts';
import { useInternalLinks } from './use-internal-links.ts';
import { useServedAddress } from './use-served-address.ts';

/** What stands around every page: language, bar, catalogue, the page itself, the foot. */
export function Frame() {
  const { lang } = useSearch({ strict: false });
  const asked = lang ?? initialLanguage;
  const messages = useQuery(languageQuery(asked));
  // Until the language asked for is there, and where it doesn't come, the page goes on in the one it has.
  const language = messages.data ?? otherLanguage(asked);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <FrameBody messages={messages} />
    </LanguageContext>
  );
}

function FrameBody({ messages }: { readonly messages: UseQueryResult<Language> }) {
  const t = useTranslate();
  const main = useFocusOnArrival();
  const followInternally = useInternalLinks();
  useServedAddress();
  const release = useAskedRelease();
  const catalogue = useQuery(trpc.catalogue.queryOptions({ release }));
  const indexed = useMemo(() => (catalogue.data ? indexCatalogue(catalogue.data) : null), [catalogue.data]);
  return (
    <CatalogueContext value={indexed}>
      <PageMarkContext value={indexed?.release.dataSet === 'synthetic' ? t('words.synthetic') : null}>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-40 focus:bg-paper focus:px-3 focus:py-2"
        >
          {t('frame.skip')}
        </a>
        <TopBar search={<SearchField />} />
        <OfflineBanner />
        {indexed ? <SyntheticBanner release={indexed.release} /> : null}
        {indexed ? <ReleaseBanner release={indexed.release} /> : null}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          onClick={followInternally}
          // As high as the window from the start: the foot never stands where the page's words come next.
          className="mx-auto min-h-screen max-w-[1240px] px-4 pt-6 outline-none md:px-6 print:min-h-0 print:px-0 print:pt-0"
        >
          <Loaded query={messages}>
            {() => (
              <Loaded query={catalogue}>
                {() => (
                  <Suspense fallback={<Waiting />}>
                    <Outlet />
                  </Suspense>
                )}
              </Loaded>
            )}
          </Loaded>
        </main>
        <PageFoot release={indexed?.release} />
        {indexed ? <SyntheticStrip release={indexed.release} /> : null}
      </PageMarkContext>
    </CatalogueContext>
  );
}

/** Moves focus to the page after a change of page, so that the keyboard goes on where the eye does. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
