import type { ReleaseRow } from '../../app/answers.ts';
import { useTranslate } from '../language/use-translate.ts';

/** Says over the page that its figures are made up, for as long as they are; nothing where they are real. */
export function SyntheticBanner({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslate();
  if (release.dataSet !== 'synthetic') return null;
  return (
    <aside aria-label={t('words.synthetic')} className="bg-ink px-4 py-2 text-center text-14 text-paper print:border">
      <strong>{t('words.synthetic')}</strong> {t('frame.synthetic')}
    </aside>
  );
}

/** The same in short at the foot of the window, however far the page is scrolled, and of every sheet of paper. */
export function SyntheticStrip({ release }: { readonly release: ReleaseRow }) {
  const t = useTranslate();
  if (release.dataSet !== 'synthetic') return null;
  return (
    <p
      aria-hidden="true"
      className="sticky bottom-0 z-20 bg-ink py-1 text-center font-semibold text-12 text-paper print:fixed print:inset-x-0"
    >
      {t('words.synthetic')}
    </p>
  );
}
