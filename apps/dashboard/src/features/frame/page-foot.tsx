import { formatDate } from '@dinh/i18n';
import { useLocation } from '@tanstack/react-router';
import type { ReleaseRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';

/** What every page ends with, on paper too: release, licence, address. */
export function PageFoot({ release }: { readonly release: ReleaseRow | undefined }) {
  const t = useTranslate();
  const { href } = useLocation();
  return (
    <footer className="mx-auto mt-16 max-w-[1240px] px-4 print:px-0 pb-6 text-12 text-muted md:px-6 print:mt-2 print:pb-0 print:text-[8pt] print:leading-snug">
      <div className="border-rule border-t pt-6 print:pt-1">
        {release ? (
          <p>
            {t('frame.release.shown', { number: String(release.number), date: formatDate(release.date, t.language) })}
          </p>
        ) : null}
        <p>{t('frame.foot.licence')}</p>
        <p className="print:hidden">
          <a href={`/docs?lang=${t.language}`} className="inline-flex min-h-8 items-center">
            {t('frame.foot.docs')}
          </a>
        </p>
        <p className="hidden break-all print:block">
          {t('frame.foot.address', { address: new URL(href, window.location.origin).href })}
        </p>
      </div>
    </footer>
  );
}
