import {
  createTranslator,
  formatDate,
  formatList,
  localDefinition,
  localName,
  type Translate,
  toReadingStyle,
} from '@dinh/i18n';
import { type Basis, type Indicator, parseBasis, type Source, type SourceId } from '@dinh/kpi';
import type { Slide, SlideDeck, SlideTableCell } from '../pptx/slide-deck.ts';
import { namePolicy, titleOf } from '../report/report-words.ts';
import type { DeckHrefs, DeckPolicy, DeckRelease, DeckSetting } from './deck-data.ts';

/** What the slides of one deck share: language, names, links, and how sources are written. */
export interface DeckWords {
  readonly t: Translate;
  readonly hrefs: DeckHrefs;
  readonly nameArea: (id: string) => string;
  readonly nameIndicator: (indicator: Indicator) => string;
  /** "Kế hoạch số 147/KH-UBND: Phát triển …". */
  readonly namePolicyInFull: (policy: DeckPolicy) => string;
  readonly releaseLine: string;
  readonly basisLine: (basis: Basis) => string;
  /** The foot of a slide: publishers, the day of the data, the release. */
  readonly writeSource: (ids: Iterable<SourceId>) => string;
  /** A slide with its sources at the foot, and on its notes page definitions, method and sources in full. */
  readonly makeSlide: (said: SaidSlide) => Slide;
  /** The sources of the slides made so far, those of most slides first. */
  readonly listCited: () => readonly Source[];
}

/** What a slide says, before its foot and its notes page. */
export interface SaidSlide extends Pick<Slide, 'title' | 'body'> {
  readonly subtitle?: string | null;
  readonly notes?: readonly string[];
  readonly sourceIds: Iterable<SourceId>;
  readonly page: { readonly name: string; readonly href: string };
  /** Those whose meaning the notes page gives. */
  readonly indicators?: Iterable<Indicator>;
  /** How its numbers came about, a paragraph each. */
  readonly method?: readonly string[];
}

export interface WordsInput {
  readonly release: DeckRelease;
  /** ISO day up to which figures are seen. */
  readonly asOf: string;
  readonly sources: readonly Source[];
}

const mostPublishers = 3;

/** Every source in full, a paragraph each, below a head; nothing of none. */
export function listInFull(sources: readonly Source[], t: Translate): readonly string[] {
  if (sources.length === 0) return [];
  return [
    t('decks.notes.sources'),
    ...sources.map(({ title, publisher, published, url }) =>
      [title, publisher, published === null ? null : formatDate(published, t.language), url]
        .filter((part) => part !== null)
        .join('; '),
    ),
  ];
}

export function createDeckWords({ release, asOf, sources }: WordsInput, setting: DeckSetting): DeckWords {
  const t = createTranslator(setting.language);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const find = (ids: Iterable<SourceId>): readonly Source[] =>
    [...new Set(ids)].flatMap((id) => sourceOf.get(id) ?? []);
  const releaseValues = { release: String(release.number), date: formatDate(release.date, t.language) };
  const mark = release.dataSet === 'synthetic' ? `${t('words.synthetic')}. ` : '';
  const cited = new Map<SourceId, number>();
  const writeSource = (ids: Iterable<SourceId>): string => {
    const publishers = [...new Set(find(ids).map(({ publisher, title }) => publisher ?? title))];
    const named = publishers.slice(0, mostPublishers);
    const more = publishers.length - named.length;
    const names =
      more > 0
        ? t('standing.print.moreSources', { names: named.join('; '), count: more })
        : formatList(named, t.language);
    const values = { ...releaseValues, asOf: formatDate(asOf, t.language) };
    return `${mark}${publishers.length === 0 ? t('decks.sourceNone', values) : t('decks.source', { ...values, names })}`;
  };
  const define = (indicators: Iterable<Indicator>): readonly string[] =>
    [...new Map([...indicators].map((indicator) => [indicator.id, indicator])).values()].map((indicator) =>
      t('decks.notes.definition', {
        indicator: localName(indicator, t.language),
        definition: localDefinition(indicator, t.language).definition,
      }),
    );
  return {
    t,
    hrefs: setting.hrefs,
    nameArea: setting.nameArea,
    nameIndicator: (indicator) => localName(indicator, t.language),
    namePolicyInFull: (policy) => {
      const [name, title] = [namePolicy(policy, t), titleOf(policy, t)];
      return policy.number === null || title.includes(policy.number) ? title : `${name}: ${title}`;
    },
    releaseLine: t('reports.annex.releaseOf', releaseValues),
    basisLine: (basis) => {
      const day = parseBasis(basis);
      return day === null
        ? t('targets.control.asReported')
        : t('targets.control.onDay', { date: formatDate(day, t.language) });
    },
    writeSource,
    makeSlide: ({ title, subtitle = null, body, notes = [], sourceIds, page, indicators = [], method = [] }) => {
      const ids = [...new Set(sourceIds)];
      for (const id of ids) cited.set(id, (cited.get(id) ?? 0) + 1);
      return {
        // A title is no sentence of a text: it ends without a stop.
        title: title.replace(/\.$/u, ''),
        ...{ subtitle, body, notes },
        source: writeSource(ids),
        link: { text: t('decks.link', { page: page.name }), href: page.href },
        speakerNotes: [...method, ...define(indicators), ...listInFull(find(ids), t)],
      };
    },
    listCited: () => find([...cited].toSorted(([, a], [, b]) => b - a).map(([id]) => id)),
  };
}

export function cell(text: string, look: Partial<Omit<SlideTableCell, 'text'>> = {}): SlideTableCell {
  return { text, href: null, isStrong: false, ...look };
}

/** How figures of an indicator are written. */
export function styleOf(indicator: Indicator, { t }: DeckWords) {
  return toReadingStyle(indicator, t.language);
}

/** The deck as a file says it: on made-up figures its title says so. */
export function toDeck(
  title: string,
  slides: readonly Slide[],
  { release, t }: { readonly release: DeckRelease; readonly t: Translate },
): SlideDeck {
  return { title, language: t.language, author: t('frame.name'), day: release.date, slides };
}
