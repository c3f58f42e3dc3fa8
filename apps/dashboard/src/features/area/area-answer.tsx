import {
  describeEnds,
  describeParts,
  formatAge,
  formatPeriod,
  formatPrintedShare,
  formatReading,
  isPrintedShown,
  listFlags,
  localName,
  nameWithin,
  type Translate,
  toReadingStyle,
} from '@dinh/i18n';
import { findHeadline, listPublished, type SeriesPoint, sortReadings } from '@dinh/kpi';
import type { AreaAnswer, ComparedAnswer } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import type { IndicatorEntry } from '../catalogue/catalogue.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

interface Headline {
  readonly area: string;
  readonly headline: SeriesPoint;
  readonly indicator: IndicatorEntry;
}

function toSentence({ area, headline, indicator }: Headline, t: Translate): string {
  const style = toReadingStyle(indicator, t.language);
  const value = asFigure(formatReading(headline, style, t.language) ?? '');
  const name = nameWithin(localName(indicator, t.language), t.language);
  const hasParts = headline.numerator !== null && headline.denominator !== null;
  const parts = hasParts ? describeParts(headline, null, t) : null;
  if (parts === null) return t('area.answer.plain', { area, indicator: name, value });
  if (headline.reportedShare === null || !isPrintedShown(headline)) {
    return t('area.answer.parts', { area, indicator: name, value, parts });
  }
  const printed = formatPrintedShare(headline.reportedShare, style.unit, t.language);
  return t('area.answer.partsPrinted', { area, indicator: name, value, parts, printed });
}

interface AreaAnswerLineProps {
  readonly answer: AreaAnswer;
  readonly points: readonly SeriesPoint[];
  /** Where the place stands; undefined where it is compared with nobody. */
  readonly standing: ComparedAnswer | undefined;
  /** The figures of the areas that became it are among them. */
  readonly isOnBasis?: boolean;
}

/**
 * In what the area is strongest and weakest, where that can be said, else its weightiest figure in a sentence; and
 * how old and how many its figures are, and of how much none is known.
 */
export function AreaAnswerLine({ answer, points, standing, isOnBasis = false }: AreaAnswerLineProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { indicatorById, areaById } = catalogue;
  const area = localName(answer.area, t.language);
  const published = points.filter(
    (point) => point.value !== null && indicatorById.get(point.indicatorId)?.kind !== 'distinct',
  );
  const headline = findHeadline(published, indicatorById);
  const indicator = headline && indicatorById.get(headline.indicatorId);
  const hadFigures = answer.successions.some(
    (row) =>
      row.successorId === answer.area.id &&
      row.predecessorId !== answer.area.id &&
      (areaById.get(row.predecessorId)?.figures ?? 0) > 0,
  );
  const elsewhere = hadFigures && !isOnBasis ? t('area.answer.elsewhere') : '';
  if (!headline || !indicator) {
    return <Answer sentence={t('area.answer.none', { area })}>{elsewhere}</Answer>;
  }
  const ends = standing ? describeEnds({ ...standing, name: area }, indicatorById, t, asFigure) : null;
  const sorted = sortReadings(published);
  const describeUnknown = (level: AreaAnswer['area']['level'], known: ReadonlySet<string>): string => {
    const families = listPublished({ indicators: catalogue.indicators, level, published: known });
    const of = families.reduce((sum, family) => sum + family.indicators.length, 0);
    const have = families.reduce((sum, family) => sum + family.have, 0);
    return t('standing.answer.unknown', { missing: of - have, of, area });
  };
  const disagreeing = published.filter((point) => listFlags(point).includes('disagrees')).length;
  const values = {
    period: capitalise(formatPeriod(headline.period, t.language)),
    age: formatAge(headline.period, answer.release.date, t),
    figures: published.length,
    indicators: new Set(published.map((point) => point.indicatorId)).size,
  };
  const first = formatPeriod(sorted[0]?.period ?? headline.period, t.language, 'short');
  const last = formatPeriod(sorted.at(-1)?.period ?? headline.period, t.language, 'short');
  return (
    <Answer sentence={ends ?? toSentence({ area, headline, indicator }, t)}>
      {[
        first === last ? t('area.answer.sure', values) : t('area.answer.sureSpan', { ...values, first, last }),
        disagreeing > 0 ? t('area.answer.disagree', { count: disagreeing }) : '',
        standing ? describeUnknown(answer.area.level, new Set(published.map((point) => point.indicatorId))) : '',
        standing && ends === null ? t('standing.answer.unjudged', { area }) : '',
        elsewhere,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    </Answer>
  );
}
