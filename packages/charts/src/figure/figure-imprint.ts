import { formatDate, formatList, type Translate } from '@dinh/i18n';
import type { DataSet } from '@dinh/kpi';

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
  /** Address that shows it among its settings, on pages of the dashboard. */
  readonly explore?: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** Address for reporting an error; it names the cells. */
  readonly report: string;
}

/** A stretch of a line of text, with where it leads. */
export interface LinkedText {
  readonly text: string;
  readonly url: string | null;
}

const mostSources = 3;
const mostPages = 3;

/** A source by its title; one of several pages with each of them, or how many they are. */
function nameSource({ title, url, pages = [] }: FigureSource): readonly LinkedText[] {
  if (pages.length < 2) return [{ text: title, url }];
  if (pages.length > mostPages) return [{ text: `${title} (${pages.length})`, url }];
  return [
    { text: `${title} (`, url: null },
    ...pages.flatMap((page, index) => [
      ...(index === 0 ? [] : [{ text: ', ', url: null }]),
      { text: page.title, url: page.url },
    ]),
    { text: ')', url: null },
  ];
}

function countPages(sources: readonly FigureSource[]): number {
  return sources.reduce((sum, { pages }) => sum + Math.max(1, pages?.length ?? 0), 0);
}

/** The sources of a figure in a sentence, cut where links begin and end. */
export function writeSources(sources: FigureImprint['sources'], t: Translate): readonly LinkedText[] {
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
  return [
    { text: before, url: null },
    ...shown.flatMap((source, index) => [...nameSource(source), { text: after[index] ?? '', url: null }]),
  ].filter(({ text }) => text !== '');
}

/** As of when a figure's data are, and of which release. */
export function writeRelease({ asOf, release }: Pick<FigureImprint, 'asOf' | 'release'>, t: Translate): string {
  return t('figure.release', { date: formatDate(asOf, t.language), release });
}
