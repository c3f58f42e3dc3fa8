import { createTranslator, formatDate, formatList } from '@dinh/i18n';
import type { FigureSheet } from '@dinh/kpi';
import type { SlideBody, SlideDeck } from '../slide-deck.ts';
import { writeSpeakerNotes } from './write-speaker-notes.ts';

/** Longer, an address says nothing on a slide: words lead there. */
const longestShown = 110;
const mostSources = 3;

export interface FigureOnSlides {
  /** Each with what it is of where there are several. */
  readonly bodies: readonly { readonly of: string | null; readonly body: SlideBody }[];
  readonly notes: readonly string[];
  /** Of single figures, for the notes page. */
  readonly remarks: readonly string[];
}

/** Who says the figures, by publisher; of many the first, and how many more. */
function writeSource({ sources, release, licence, language }: FigureSheet): string {
  const t = createTranslator(language);
  const all = [...new Set(sources.map(({ publisher, title }) => publisher ?? title))];
  const more = all.length - mostSources;
  const named = [...all.slice(0, mostSources), ...(more > 0 ? [t('figure.sourceMore', { count: more })] : [])];
  return t('slides.source', {
    source: t('figure.source', { sources: formatList(named, language), count: all.length }),
    release: t('figure.release', { date: formatDate(release.date, language), release: release.number }),
    licence: licence.name,
  });
}

/**
 * A figure as a presentation: one slide, or as many as its table needs, with its title, notes, sources, the day and
 * release of its data, and its address. Made-up figures say so in every subtitle.
 *
 * @param warnings What may mislead in it, as sentences.
 */
export function composeFigureDeck(
  sheet: FigureSheet,
  { bodies, notes, remarks }: FigureOnSlides,
  warnings: readonly string[],
): SlideDeck {
  const { title, language, link, release } = sheet;
  const t = createTranslator(language);
  const subtitle = release.dataSet === 'synthetic' ? `${t('words.synthetic')}. ${sheet.subtitle}` : sheet.subtitle;
  const unsaid = warnings.filter((warning) => !sheet.notes.includes(warning));
  const speakerNotes = [...writeSpeakerNotes(sheet, unsaid), ...remarks];
  return {
    ...{ title, language },
    author: t('frame.name'),
    day: release.date,
    slides: bodies.map(({ of, body }) => ({
      title: of === null ? title : `${title} (${of})`,
      subtitle,
      body,
      notes: [...sheet.notes, ...notes],
      source: writeSource(sheet),
      link: { text: link.length <= longestShown ? link : t('slides.link'), href: link },
      speakerNotes,
    })),
  };
}
