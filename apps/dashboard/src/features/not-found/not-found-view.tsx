import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../ui/page-title.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** An address that leads nowhere, with the places to go on from. */
export function NotFoundView() {
  const t = useTranslate();
  const { pathname } = useLocation();
  const { release } = useSearch({ strict: false });
  return (
    <div className="py-8">
      <PageTitle title={t('frame.notFound.title')} site={t('frame.name')} />
      <p className="mt-3 max-w-[58rem] break-words text-20">{t('frame.notFound.text', { address: pathname })}</p>
      <ul className="mt-4 space-y-2 text-16">
        {release === undefined ? null : (
          <li>
            <Link to="." search={(search) => ({ ...search, release: undefined })} className="underline">
              {t('frame.notFound.latest')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/" className="underline">
            {t('frame.notFound.home')}
          </Link>
        </li>
        <li>
          <Link to="/areas" className="underline">
            {t('frame.notFound.areas')}
          </Link>
        </li>
        <li>
          <Link to="/indicators" className="underline">
            {t('frame.notFound.indicators')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
