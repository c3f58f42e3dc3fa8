import type { Translate } from '@dinh/i18n';
import type { ReactElement } from 'react';
import type { StopWords } from './stop-words.ts';

export interface PointCardProps {
  readonly words: StopWords;
  /** Address of the cell's own page. */
  readonly href: string | null;
  readonly t: Translate;
  readonly isPinned: boolean;
  readonly onClose: () => void;
}

/** What is known of one point: its value, its parts and printed share, its flags; pinned, a way to its own page. */
export function PointCard({ words, href, t, isPinned, onClose }: PointCardProps): ReactElement {
  const { head, value, isAbsent, lines } = words;
  return (
    // Read out by the live region; only a pinned card holds something to reach.
    <div className="dinh-card" aria-hidden={isPinned ? undefined : true}>
      <p className="dinh-card-place">{head}</p>
      <p className={isAbsent ? 'dinh-card-absence' : 'dinh-card-value'}>{value}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isPinned && (
        <p className="dinh-card-actions">
          {href !== null && <a href={href}>{t('figure.cell')}</a>}
          <button type="button" onClick={onClose}>
            {t('figure.close')}
          </button>
        </p>
      )}
    </div>
  );
}
