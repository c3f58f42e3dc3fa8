import { buttonStyle } from '../../ui/button-style.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useIsOffline } from '../frame/use-is-offline.ts';
import { useTranslate } from '../language/use-translate.ts';

/** The server did not answer, or there is no network: says so and offers to ask again. */
export function FailedView({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslate();
  const text = useIsOffline() ? t('frame.failed.offline') : t('frame.failed.text');
  return (
    <div role="alert" className="py-8">
      <PageTitle title={t('frame.failed.title')} site={t('frame.name')} />
      <p className="mt-3 max-w-[68ch] text-16">{text}</p>
      <button type="button" className={`${buttonStyle} mt-4`} onClick={onRetry}>
        {t('frame.failed.retry')}
      </button>
    </div>
  );
}
