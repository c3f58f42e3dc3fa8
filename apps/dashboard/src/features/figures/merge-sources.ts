import type { FigureSource } from '@dinh/charts/figure';
import { formatDate, type Translate } from '@dinh/i18n';
import type { SourceRow } from '../../app/answers.ts';
import type { Hrefs } from './use-hrefs.ts';

type SourceHrefs = Pick<Hrefs, 'source' | 'sources'>;

/**
 * What a figure names its sources by: each publisher once, its pages by their dates, or by number
 * where dates repeat. What has no page of its own elsewhere leads to ours, and so do many pages at once.
 */
export function mergeSources(sources: readonly SourceRow[], hrefs: SourceHrefs, t: Translate): readonly FigureSource[] {
  const byName = Map.groupBy(sources, (source) => nameSource(source, t));
  return [...byName].map(([title, own]) => {
    const urlOf = ({ id, url }: SourceRow): string => url ?? hrefs.source(id);
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

function nameSource({ kind, publisher, title }: SourceRow, t: Translate): string {
  return kind === 'register' ? t('frame.source.registerOf', { title }) : (publisher ?? title);
}
