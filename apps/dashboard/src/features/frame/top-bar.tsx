import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslate } from '../language/use-translate.ts';
import { LanguageLink } from './language-link.tsx';
import { MenuSheet } from './menu-sheet.tsx';
import { PageLinks } from './page-links.tsx';
import { ThemeButton } from './theme-button.tsx';

/** Name, search, language, theme; below them the pages. On a phone: name, search, menu. */
export function TopBar({ search }: { readonly search: ReactNode }) {
  const t = useTranslate();
  return (
    <header className="border-rule border-b bg-paper print:hidden">
      <div className="mx-auto max-w-[1240px] px-4 md:px-6">
        <div className="flex items-center gap-3 py-3 md:gap-6">
          <Link to="/" className="flex min-h-10 items-center font-semibold text-20 text-ink no-underline">
            {t('frame.name')}
          </Link>
          <span className="hidden text-14 text-muted lg:inline">{t('frame.purpose')}</span>
          <div className="flex min-w-0 flex-1 md:justify-end">{search}</div>
          <div className="hidden items-center gap-2 md:flex">
            <LanguageLink />
            <ThemeButton />
          </div>
          <MenuSheet />
        </div>
        <div className="hidden text-14 md:block">
          <PageLinks />
        </div>
      </div>
    </header>
  );
}
