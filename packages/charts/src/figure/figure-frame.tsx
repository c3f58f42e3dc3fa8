import type { Translate } from '@dinh/i18n';
import { type ReactElement, type ReactNode, useId } from 'react';
import { type FigureImprint, writeRelease, writeSources } from './figure-imprint.ts';
import { SyntheticMark } from './synthetic-mark.tsx';

export interface FigureHead {
  readonly title: string;
  /** Unit, denominator, basis, status of the data. */
  readonly subtitle: string;
  readonly headingLevel?: 2 | 3 | 4;
  /** Not exported, not printed. */
  readonly controls?: ReactNode;
}

export interface FigureFrameProps extends FigureHead {
  readonly imprint: FigureImprint;
  readonly notes: readonly string[];
  /** Where the layers drawn have licences of their own: each in words; else the imprint's. */
  readonly licences?: readonly { readonly words: string; readonly url: string | null }[];
  readonly t: Translate;
  readonly size?: 'full' | 'small';
  /** The table twin. */
  readonly table: ReactNode;
  /** The plot. */
  readonly children: ReactNode;
}

function MaybeLink({ title, url }: { title: string; url: string | null }): ReactNode {
  return url === null ? title : <a href={url}>{title}</a>;
}

/** A title whose ranges of years stay on one line. */
function Title({ text }: { text: string }): ReactElement {
  return (
    <>
      {text.split(/(\d{4}–\d{4})/u).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} className="dinh-range">
            {part}
          </span>
        ),
      )}
    </>
  );
}

/** The anatomy of every figure: title, subtitle, controls, plot, note, imprint, and the table twin. */
export function FigureFrame(props: FigureFrameProps): ReactElement {
  const { title, subtitle, headingLevel = 3, controls, imprint, notes, t, size = 'full', table, children } = props;
  const { licence } = imprint;
  const { licences = [{ words: t('figure.licence', { licence: licence.name }), url: licence.url }] } = props;
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className="dinh-figure" data-size={size} aria-labelledby={titleId}>
      <div>
        <Heading id={titleId} className="dinh-title">
          <Title text={title} />
        </Heading>
        <p className="dinh-subtitle">{subtitle}</p>
      </div>
      {controls !== undefined && <div className="dinh-controls">{controls}</div>}
      <SyntheticMark dataSet={imprint.dataSet} t={t}>
        {children}
      </SyntheticMark>
      <figcaption>
        {notes.map((note) => (
          <p key={note} className="dinh-note">
            {note}
          </p>
        ))}
        <p className="dinh-imprint">
          {imprint.dataSet === 'synthetic' && (
            <>
              <strong>{t('words.synthetic')}</strong>
              {' · '}
            </>
          )}
          {writeSources(imprint.sources, t).map(({ text, url }, index) => (
            <MaybeLink key={`${index} ${url}`} title={text} url={url} />
          ))}
          {' · '}
          {writeRelease(imprint, t)}
          {' · '}
          <a href={imprint.link} className="dinh-link">
            {t('figure.link')}
          </a>
          {imprint.explore !== undefined && (
            <span className="dinh-report">
              {' · '}
              <a href={imprint.explore}>{t('figure.explore')}</a>
            </span>
          )}
          {licences.map(({ words, url }) => (
            <span key={words}>
              {' · '}
              <MaybeLink title={words} url={url} />
            </span>
          ))}
          <span className="dinh-report">
            {' · '}
            <a href={imprint.report}>{t('figure.report')}</a>
          </span>
        </p>
      </figcaption>
      {table}
    </figure>
  );
}
