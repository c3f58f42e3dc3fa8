import {
  describeEnds,
  describeFlags,
  describeParts,
  formatAge,
  formatAmount,
  formatDate,
  formatList,
  formatPeriod,
  formatReading,
  localName,
  nameWithin,
} from '@dinh/i18n';
import { sortReadings, type Unit } from '@dinh/kpi';
import type { Slide, SlideFact } from '../../pptx/slide-deck.ts';
import { styleOf } from '../deck-words.ts';
import { inALine, onSlides, type WrittenPart } from '../written-part.ts';
import type { DeckFigure } from './area-deck-facts.ts';
import { type AreaPart, toPage } from './area-words.ts';

/** What the place is, which release and boundaries the figures are of, and how many they are. */
export function writeCover(part: AreaPart): Slide {
  const { facts, words, name, fullName } = part;
  const { t } = words;
  const { data, published } = facts;
  const { area, region, population, former } = data;
  const sorted = sortReadings(published);
  const [first, last] = [sorted[0], sorted.at(-1)].map((point) =>
    point ? formatPeriod(point.period, t.language, 'short') : '',
  );
  const figures = { figures: published.length, indicators: new Set(published.map((point) => point.indicatorId)).size };
  return words.makeSlide({
    title: t('decks.area.cover.title', { name: fullName }),
    subtitle: [t(`words.areaKind.${area.kind}`), region ? localName(region, t.language) : null]
      .filter((word) => word !== null)
      .join(' · '),
    body: {
      kind: 'cover',
      lines: [
        ...(data.release.dataSet === 'synthetic' ? [t('reports.open.synthetic')] : []),
        t('decks.cover.release', { release: words.releaseLine }),
        t('decks.cover.basis', { basis: words.basisLine(data.basis) }),
        published.length === 0
          ? t('area.answer.none', { area: name })
          : t('decks.area.cover.figures', { ...figures, first: first ?? '', last: last ?? '' }),
        ...(former
          ? [
              t('decks.area.cover.former', {
                ...{ figures: former.figures, whole: former.whole, partial: former.partial },
                areas: formatList(former.areaIds.map(words.nameArea), t.language),
                date: formatDate(former.day, t.language),
              }),
            ]
          : []),
        ...(population
          ? [
              `${t('area.head.population')}: ${t('area.head.populationOf', { number: population.population, year: String(population.year) })}`,
            ]
          : []),
        ...(area.validTo === null
          ? []
          : [t('decks.area.cover.ended', { date: formatDate(area.validTo, t.language), name })]),
      ],
    },
    sourceIds: [...published.map(({ sourceId }) => sourceId), ...(population ? [population.sourceId] : [])],
    page: toPage(part),
    method: [t('decks.notes.method')],
  });
}

function toFact({ indicator, point }: DeckFigure, { words, facts }: AreaPart): SlideFact {
  const { t } = words;
  const style = styleOf(indicator, words);
  const parts = describeParts(point, style.denominatorName ?? null, t);
  const period = formatPeriod(point.period, t.language);
  const { date } = facts.data.release;
  const flags = describeFlags(point, t);
  const when = t('decks.area.facts.when', { period, age: formatAge(point.period, date, t) });
  return {
    label: words.nameIndicator(indicator),
    value: formatReading(point, style, t.language) ?? '',
    detail: [parts, when, flags].filter((text) => text !== null && text !== '').join('; '),
  };
}

/** Units that the name of an indicator leaves open; of a count it says what is counted. */
const unsaidUnits: readonly Unit[] = ['percent', 'billion_vnd', 'books_per_person'];

function writeHeadline({ indicator, point }: DeckFigure, { words }: AreaPart): string {
  const style = styleOf(indicator, words);
  const { language } = words.t;
  return unsaidUnits.includes(indicator.unit) || point.value === null
    ? (formatReading(point, style, language) ?? '')
    : formatAmount(point.value, style, language);
}

/** In what the place is strongest and weakest where that can be said, else its weightiest figure; the latest of each family large. */
export function writeFacts(part: AreaPart): WrittenPart {
  const { facts, words, name } = part;
  const { t } = words;
  const { headline, figures, compared, indicatorById } = facts;
  if (headline === null) return inALine(t('decks.part.figures'), t('area.answer.none', { area: name }));
  const ends = compared ? describeEnds({ ...compared.answer, name }, indicatorById, t) : null;
  const plain = t('area.answer.plain', {
    area: name,
    indicator: nameWithin(words.nameIndicator(headline.indicator), t.language),
    value: `${writeHeadline(headline, part)} (${formatPeriod(headline.point.period, t.language, 'short')})`,
  });
  const named = ends && compared ? [...compared.strengths.slice(0, 1), ...compared.lags.slice(0, 1)] : [];
  return onSlides(
    words.makeSlide({
      title: ends ?? plain,
      subtitle: t('decks.area.facts.subtitle'),
      body: { kind: 'facts', facts: figures.map((figure) => toFact(figure, part)) },
      sourceIds: [
        ...figures.map(({ point }) => point.sourceId),
        ...named.flatMap(({ standing }) => standing.own.sourceIds),
      ],
      page: toPage(part),
      indicators: [...figures, ...named].map(({ indicator }) => indicator),
      method: [t('decks.area.facts.method')],
    }),
  );
}
