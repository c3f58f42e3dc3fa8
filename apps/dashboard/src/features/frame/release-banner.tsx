import { formatDate } from '@dinh/i18n';
import { Link, useParams } from '@tanstack/react-router';
import type { ReleaseRow } from '../../app/answers.ts';
import { findLatestRelease } from '../../pack/page-release.ts';
import { useTranslate } from '../language/use-translate.ts';

/** Says that an older release is on screen, with the way to the latest; nothing on the latest. */
export function ReleaseBanner({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslate();
  const { number } = release;
  const latest = findLatestRelease(release);
  const inPath = useParams({ strict: false }).release;
  if (number === latest) return null;
  const date = formatDate(release.date, t.language);
  return (
    <aside
      aria-label={t('frame.release.shown', { number: String(number), date })}
      className="border-rule border-b bg-raised px-4 py-2 text-center text-14"
    >
      {t('frame.release.older', {
        number: String(number),
        date,
        latest: String(latest),
      })}{' '}
      {inPath === undefined ? (
        <Link to="." search={(search) => ({ ...search, release: undefined })} className="underline print:hidden">
          {t('frame.release.toLatest')}
        </Link>
      ) : (
        <Link
          to="."
          params={(params) => ({ ...params, release: String(latest) })}
          search={(search) => search}
          className="underline print:hidden"
        >
          {t('frame.release.toLatest')}
        </Link>
      )}
    </aside>
  );
}
