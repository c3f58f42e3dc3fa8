import { formatDate, type Translate } from '@dinh/i18n';
import type { Source } from '@dinh/kpi';
import type { FigureSource } from './figure-imprint.ts';

/** What a figure needs of a source to name it. */
export type CitedSource = Pick<Source, 'id' | 'kind' | 'publisher' | 'title' | 'url' | 'published'>;

export interface SourceHrefs {
  /** A source's own page. */
  readonly source: (id: string) => string;
  /** The list of sources, those found by a name. */
  readonly sources: (find: string) => string;
}

/**
 * What a figure names its sources by: each publisher once, its pages by their dates, or by number
 * where dates repeat. What has no page of its own elsewhere leads to ours, and so do many pages at once.
 */
export function mergeSources(
  sources: readonly CitedSource[],
  hrefs: SourceHrefs,
  t: Translate,
): readonly FigureSource[] {
  const byName = Map.groupBy(sources, (source) => nameSource(source, t));
  return [...byName].map(([title, own]) => {
    const urlOf = ({ id, url }: CitedSource): string => url ?? hrefs.source(id);
    const [only] = own;
    if (only && own.length === 1) return { title, url: urlOf(only) };
    const dates = own.map(({ published }) => (published === null ? null : formatDate(published, t.language)));
    const areTold = !dates.includes(null) && new Set(dates).size === dates.length;
    return {
      title,
      url: hrefs.sources(title),
      pages: own.map((source, index) => ({
        title: (areTold ? dates[index] : null) ?? String(index + 1),
        url: urlOf(source),
      })),
    };
  });
}

function nameSource({ kind, publisher, title }: CitedSource, t: Translate): string {
  return kind === 'register' ? t('frame.source.registerOf', { title }) : (publisher ?? title);
}
