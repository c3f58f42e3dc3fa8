import type { Translate } from '@dinh/i18n';
import type { ReactElement, ReactNode } from 'react';
import { useMadeWhenShown } from './use-made-when-shown.ts';

export interface FigureTwinProps {
  readonly caption: string;
  readonly t: Translate;
  /** What the rows can't hold, such as the places without a figure. */
  readonly footnote?: string;
  /** Head and bodies of the table, asked for when they are first shown. */
  readonly children: () => ReactNode;
}

/** What every table twin stands in: a disclosure that is always there, a box that scrolls, a caption. */
export function FigureTwin({ caption, t, footnote, children }: FigureTwinProps): ReactElement {
  const [isMade, make] = useMadeWhenShown();
  return (
    <details className="dinh-twin" onToggle={make}>
      <summary>{t('figure.table.show')}</summary>
      {isMade && (
        <>
          <section
            className="dinh-scroll"
            aria-label={caption}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
            tabIndex={0}
          >
            <table>
              <caption>{caption}</caption>
              {children()}
            </table>
          </section>
          {footnote !== undefined && <p>{footnote}</p>}
        </>
      )}
    </details>
  );
}
