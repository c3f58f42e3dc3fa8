import { formatDate } from '@dinh/i18n';
import type { Slide } from '../pptx/slide-deck.ts';
import { cell, type DeckWords, listInFull } from './deck-words.ts';

const mostSources = 8;

/** Where the figures of the slides before come from; all of it stands on the notes page. */
export function writeSources(
  words: DeckWords,
  page: { readonly name: string; readonly href: string },
  method: readonly string[],
): Slide | null {
  const { t, hrefs } = words;
  const cited = words.listCited();
  if (cited.length === 0) return null;
  const shown = cited.slice(0, mostSources);
  const publishers = new Set(cited.map(({ publisher, title }) => publisher ?? title)).size;
  const slide = words.makeSlide({
    title: t('decks.sources.title', { count: cited.length, publishers }),
    subtitle: t('decks.sources.subtitle'),
    body: {
      kind: 'table',
      table: {
        columns: [
          { title: t('reports.sources.publisher'), align: 'start', share: 30 },
          { title: t('reports.sources.name'), align: 'start', share: 55 },
          { title: t('reports.sources.date'), align: 'start', share: 15 },
        ],
        rows: shown.map(({ id, title, publisher, published }) => [
          cell(publisher ?? t('reports.sources.noPublisher'), { href: hrefs.source(id) }),
          cell(title),
          cell(published === null ? t('reports.sources.undated') : formatDate(published, t.language)),
        ]),
      },
    },
    notes: cited.length > shown.length ? [t('decks.sources.more', { count: cited.length - shown.length })] : [],
    sourceIds: [],
    page,
    method: [...method, ...listInFull(cited, t)],
  });
  return { ...slide, source: words.writeSource(cited.map(({ id }) => id)) };
}
