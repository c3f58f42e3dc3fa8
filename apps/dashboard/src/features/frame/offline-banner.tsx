import { packKeeper } from '../../app/api.ts';
import { useTranslate } from '../language/use-translate.ts';
import { useIsOffline } from './use-is-offline.ts';

/** Says, while there is no network, where pages come from and what can't be had; always there, so that it is heard. */
export function OfflineBanner() {
  const t = useTranslate();
  const isShown = useIsOffline() && packKeeper.hasPack();
  return (
    <p
      role="status"
      className={isShown ? 'border-rule border-b bg-raised px-4 py-2 text-center text-14 print:hidden' : 'sr-only'}
    >
      {isShown ? t('frame.offline') : ''}
    </p>
  );
}
