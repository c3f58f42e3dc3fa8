import { describeDoubt, describeFinding, formatPeriod } from '@dinh/i18n';
import type { Slide } from '../../pptx/slide-deck.ts';
import { cell } from '../deck-words.ts';
import { inALine, leastRows, nothingWritten, onSlides, type WrittenPart } from '../written-part.ts';
import { type AreaPart, toPage } from './area-words.ts';

const mostRows = 7;
const mostNamed = 4;

/** Figures at odds with their parts, with another source or with one another. */
export function writeDoubts(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t, hrefs } = words;
  const said = [
    ...facts.doubts.flatMap(({ indicator, point }) => {
      const text = describeDoubt(point, indicator, t);
      return text === null ? [] : [{ indicator, at: point, text, sourceIds: [point.sourceId] }];
    }),
    ...facts.findings.map(({ finding, indicator }) => ({
      indicator,
      at: finding,
      text: describeFinding(finding, indicator, t),
      sourceIds: [finding.figure, ...finding.others].map(({ sourceId }) => sourceId),
    })),
  ];
  if (said.length === 0) {
    return facts.published.length === 0
      ? nothingWritten
      : inALine(t('decks.part.doubts'), t('decks.area.doubts.none', { name }));
  }
  if (said.length < leastRows) {
    const sentences = said.map(({ indicator, at, text }) =>
      t('decks.area.doubts.one', {
        indicator: words.nameIndicator(indicator),
        period: formatPeriod(at.period, t.language, 'short'),
        text: text.replace(/\.$/u, ''),
      }),
    );
    return inALine(t('decks.part.doubts'), sentences.join(' '));
  }
  const shown = said.slice(0, mostRows);
  return onSlides(
    words.makeSlide({
      title: t('decks.area.doubts.title', { name, count: said.length }),
      subtitle: t('decks.area.doubts.subtitle'),
      body: {
        kind: 'table',
        table: {
          columns: [
            { title: t('standing.table.indicator'), align: 'start', share: 32 },
            { title: t('reports.annex.period'), align: 'start', share: 12 },
            { title: t('decks.area.doubts.what'), align: 'start', share: 56 },
          ],
          rows: shown.map(({ indicator, at, text }) => [
            cell(words.nameIndicator(indicator)),
            cell(formatPeriod(at.period, t.language, 'short'), { href: hrefs.cell(at) }),
            cell(text),
          ]),
        },
      },
      notes: said.length > shown.length ? [t('decks.more', { count: said.length - shown.length })] : [],
      sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
      page: toPage(part),
      indicators: shown.map(({ indicator }) => indicator),
      method: [t('decks.area.doubts.method')],
    }),
  );
}

/** Of what no figure is published; null at a level that no indicator applies to. */
export function writeUnknown(part: AreaPart): Slide | null {
  const { facts, words, name } = part;
  const { t } = words;
  const of = facts.families.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const have = facts.families.reduce((sum, family) => sum + family.have, 0);
  if (of === 0) return null;
  return words.makeSlide({
    title: t('decks.area.unknown.title', {
      missing: of - have,
      of,
      level: t(`words.level.${facts.data.area.level}`),
      name,
    }),
    subtitle: t('decks.area.unknown.subtitle'),
    body: {
      kind: 'table',
      table: {
        columns: [
          { title: t('standing.unpublished.family'), align: 'start', share: 20 },
          { title: t('standing.unpublished.count'), align: 'end', share: 14 },
          { title: t('decks.area.unknown.missing'), align: 'start', share: 66 },
        ],
        rows: facts.families.map(({ family, indicators, have: known }) => {
          const missing = indicators.filter(({ isPublished }) => !isPublished);
          const named = missing.slice(0, mostNamed).map(({ indicator }) => words.nameIndicator(indicator));
          const more = missing.length - named.length;
          return [
            cell(t(`words.family.${family}`), { isStrong: true }),
            cell(t('standing.unpublished.share', { have: known, of: indicators.length })),
            cell([...named, ...(more > 0 ? [t('standing.classes.more', { count: more })] : [])].join('; ')),
          ];
        }),
      },
    },
    sourceIds: [],
    page: toPage(part, { title: t('standing.unpublished.title'), anchor: 'unpublished' }),
    method: [t('decks.area.unknown.method')],
  });
}
