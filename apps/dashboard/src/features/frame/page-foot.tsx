import { formatDate } from '@dinh/i18n';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReleaseRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';
import { findFeedHref } from './find-feed-href.ts';

const feedType = 'application/atom+xml';

/** What every page ends with, on paper too: release, licence, address. */
export function PageFoot({ release }: { readonly release: ReleaseRow | undefined }) {
  const t = useTranslate();
  const { href, pathname } = useLocation();
  const feed = findFeedHref(pathname, t.language);
  // From here on this page names its feed itself, also after the next has come.
  useEffect(() => document.head.querySelector('link[data-first-page]')?.remove(), []);
  return (
    <footer className="mx-auto mt-16 max-w-[1240px] px-4 print:px-0 pb-6 text-12 text-muted md:px-6 print:mt-2 print:pb-0 print:text-[8pt] print:leading-snug">
      {feed === null ? null : <link rel="alternate" type={feedType} title={t('frame.foot.feed')} href={feed} />}
      <div className="border-rule border-t pt-6 print:pt-1">
        {release ? (
          <p>
            {t('frame.release.shown', { number: String(release.number), date: formatDate(release.date, t.language) })}
          </p>
        ) : null}
        <p>{t('frame.foot.licence')}</p>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <a href={`/docs?lang=${t.language}`} className="inline-flex min-h-8 items-center">
            {t('frame.foot.docs')}
          </a>
          {feed === null ? null : (
            <a href={feed} type={feedType} className="inline-flex min-h-8 items-center">
              {t('frame.foot.feed')}
            </a>
          )}
        </p>
        <p className="hidden break-all print:block">
          {t('frame.foot.address', { address: new URL(href, window.location.origin).href })}
        </p>
      </div>
    </footer>
  );
}
