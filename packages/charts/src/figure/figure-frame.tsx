import { formatDate, formatList, type Translate } from '@dinh/i18n';
import { type ReactElement, type ReactNode, useId } from 'react';

export interface FigureSource {
  readonly title: string;
  readonly url: string | null;
}

/** What no picture may be without. */
export interface FigureImprint {
  /** At least one, those of the figures drawn. */
  readonly sources: readonly [FigureSource, ...FigureSource[]];
  /** Last day of the release's data. */
  readonly asOf: string;
  readonly release: number;
  /** Address that shows the same picture. */
  readonly link: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** Address for reporting an error; it names the cells. */
  readonly report: string;
}

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
  readonly t: Translate;
  readonly size?: 'full' | 'small';
  /** The table twin. */
  readonly table: ReactNode;
  /** The plot. */
  readonly children: ReactNode;
}

const mostSources = 3;

function SourceLine({ sources, t }: { sources: FigureImprint['sources']; t: Translate }): ReactElement {
  const shown = sources.slice(0, mostSources);
  const more = sources.length - shown.length;
  // The sentence is written with a mark where each link goes, so that the words between stay the language's.
  const mark = '\u0000';
  const [before = '', ...after] = t('figure.source', {
    sources: formatList(
      [...shown.map(() => mark), ...(more > 0 ? [t('figure.sourceMore', { count: more })] : [])],
      t.language,
    ),
    count: sources.length,
  }).split(mark);
  return (
    <>
      {before}
      {shown.map(({ title, url }, index) => (
        <span key={`${title} ${url}`}>
          {url === null ? title : <a href={url}>{title}</a>}
          {after[index]}
        </span>
      ))}
    </>
  );
}

/** The anatomy of every figure: title, subtitle, controls, plot, note, imprint, and the table twin. */
export function FigureFrame(props: FigureFrameProps): ReactElement {
  const { title, subtitle, headingLevel = 3, controls, imprint, notes, t, size = 'full', table, children } = props;
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <figure className="dinh-figure" data-size={size} aria-labelledby={titleId}>
      <div>
        <Heading id={titleId} className="dinh-title">
          {title}
        </Heading>
        <p className="dinh-subtitle">{subtitle}</p>
      </div>
      {controls !== undefined && <div className="dinh-controls">{controls}</div>}
      {children}
      <figcaption>
        {notes.map((note) => (
          <p key={note} className="dinh-note">
            {note}
          </p>
        ))}
        <p className="dinh-imprint">
          <SourceLine sources={imprint.sources} t={t} />
          {' · '}
          {t('figure.release', { date: formatDate(imprint.asOf, t.language), release: imprint.release })}
          {' · '}
          <a href={imprint.link} className="dinh-link">
            {t('figure.link')}
          </a>
          {' · '}
          <a href={imprint.licence.url}>{t('figure.licence', { licence: imprint.licence.name })}</a>
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
