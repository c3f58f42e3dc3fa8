import { useRef } from 'react';
import { buttonStyle } from '../../ui/button-style.ts';
import { useTranslate } from '../language/use-translate.ts';
import { barControl } from './bar-control.ts';
import { LanguageLink } from './language-link.tsx';
import { PageLinks } from './page-links.tsx';
import { ThemeButton } from './theme-button.tsx';

/** On a phone: the pages, the language and the theme in a sheet from below. */
export function MenuSheet() {
  const t = useTranslate();
  const sheet = useRef<HTMLDialogElement>(null);
  const close = (): void => sheet.current?.close();
  return (
    <div className="md:hidden">
      <button type="button" className={barControl} aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        {t('frame.menu.open')}
      </button>
      <dialog
        ref={sheet}
        aria-label={t('frame.menu.open')}
        className="mt-auto mb-0 w-full max-w-none border-ink border-t bg-paper p-6 text-16 text-ink backdrop:bg-black/50"
      >
        <PageLinks isColumn onFollow={close} />
        <div className="mt-4 flex flex-wrap gap-4 border-rule border-t pt-4">
          <LanguageLink />
          <ThemeButton />
          <button type="button" className={`${buttonStyle} ml-auto`} onClick={close}>
            {t('frame.menu.close')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
