import { buttonStyle } from '../../ui/button-style.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { useTranslate } from '../language/use-translate.ts';

/** The server did not answer: says so and offers to ask again. */
export function FailedView({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslate();
  return (
    <div role="alert" className="py-8">
      <PageTitle title={t('frame.failed.title')} site={t('frame.name')} />
      <p className="mt-3 max-w-[68ch] text-16">{t('frame.failed.text')}</p>
      <button type="button" className={`${buttonStyle} mt-4`} onClick={onRetry}>
        {t('frame.failed.retry')}
      </button>
    </div>
  );
}
