import { formatDate, formatList, type Translate } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';
import { type ReactElement, type ReactNode, useId } from 'react';
import { SyntheticMark } from './synthetic-mark.tsx';

export interface FigureSource {
  readonly title: string;
  /** Of several pages: where all of them are listed. */
  readonly url: string | null;
  /** Several pages under one title, each by its date or number. */
  readonly pages?: readonly { readonly title: string; readonly url: string | null }[];
}

/** What no picture may be without. */
export interface FigureImprint {
  /** At least one, those of the figures drawn. */
  readonly sources: readonly [FigureSource, ...FigureSource[]];
  /** Made-up figures are marked over the picture and before their sources. */
  readonly dataSet: DataSet;
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
  /** Where the layers drawn have licences of their own: each in words; else the imprint's. */
  readonly licences?: readonly { readonly words: string; readonly url: string | null }[];
  readonly t: Translate;
  readonly size?: 'full' | 'small';
  /** The table twin. */
  readonly table: ReactNode;
  /** The plot. */
  readonly children: ReactNode;
}

const mostSources = 3;

const mostPages = 3;

function MaybeLink({ title, url }: { title: string; url: string | null }): ReactNode {
  return url === null ? title : <a href={url}>{title}</a>;
}

/** A source by its title; one of several pages with a link to each, or how many they are. */
function SourceName({ title, url, pages = [] }: FigureSource): ReactElement {
  if (pages.length < 2) return <MaybeLink title={title} url={url} />;
  if (pages.length > mostPages) return <MaybeLink title={`${title} (${pages.length})`} url={url} />;
  return (
    <>
      {`${title} (`}
      {pages.map((page, index) => (
        <span key={`${page.title} ${page.url}`}>
          {index === 0 ? '' : ', '}
          <MaybeLink {...page} />
        </span>
      ))}
      )
    </>
  );
}

function countPages(sources: readonly FigureSource[]): number {
  return sources.reduce((sum, { pages }) => sum + Math.max(1, pages?.length ?? 0), 0);
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

function SourceLine({ sources, t }: { sources: FigureImprint['sources']; t: Translate }): ReactElement {
  const shown = sources.slice(0, mostSources);
  const more = countPages(sources.slice(mostSources));
  // The sentence is written with a mark where each link goes, so that the words between stay the language's.
  const mark = '\u0000';
  const [before = '', ...after] = t('figure.source', {
    sources: formatList(
      [...shown.map(() => mark), ...(more > 0 ? [t('figure.sourceMore', { count: more })] : [])],
      t.language,
    ),
    count: countPages(sources),
  }).split(mark);
  return (
    <>
      {before}
      {shown.map((source, index) => (
        <span key={`${source.title} ${source.url}`}>
          <SourceName {...source} />
          {after[index]}
        </span>
      ))}
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
          <SourceLine sources={imprint.sources} t={t} />
          {' · '}
          {t('figure.release', { date: formatDate(imprint.asOf, t.language), release: imprint.release })}
          {' · '}
          <a href={imprint.link} className="dinh-link">
            {t('figure.link')}
          </a>
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
