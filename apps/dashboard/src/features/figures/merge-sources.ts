import type { FigureSource } from '@dinh/charts/figure';
import { formatDate, type Translate } from '@dinh/i18n';
import type { SourceRow } from '../../app/answers.ts';

/** What a figure names its sources by: each publisher once, its pages by their dates, or by number where dates repeat. */
export function mergeSources(sources: readonly SourceRow[], t: Translate): readonly FigureSource[] {
  const byName = Map.groupBy(sources, (source) => nameSource(source, t));
  return [...byName].map(([title, own]) => {
    if (own.length === 1) return { title, url: own[0]?.url ?? null };
    const dates = own.map(({ published }) => (published === null ? null : formatDate(published, t.language)));
    const areTold = !dates.includes(null) && new Set(dates).size === dates.length;
    return {
      title,
      url: null,
      pages: own.map(({ url }, index) => ({ title: (areTold ? dates[index] : null) ?? String(index + 1), url })),
    };
  });
}

function nameSource({ kind, publisher, title }: SourceRow, t: Translate): string {
  return kind === 'register' ? t('frame.source.registerOf', { title }) : (publisher ?? title);
}
