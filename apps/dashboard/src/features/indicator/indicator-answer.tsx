import { describeArea } from '@dinh/charts/ground';
import {
  describeParts,
  formatList,
  formatPeriod,
  formatReading,
  formatValue,
  toReadingStyle,
  withoutRemark,
} from '@dinh/i18n';
import { findLatest, type SeriesPoint } from '@dinh/kpi';
import type { IndicatorRow } from '../../app/answers.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeYear } from './describe-year.ts';
import type { IndicatorSelection } from './select-view.ts';

interface IndicatorAnswerLineProps {
  readonly indicator: IndicatorRow;
  readonly selection: IndicatorSelection;
  /** True where values are per 100,000 people. */
  readonly isRate: boolean;
}

/** Places that share the highest count, as many as a sentence carries. */
const mostNamed = 3;

/** The nation now, the spread of a year's places, and of how many a figure is published. */
export function IndicatorAnswerLine({ indicator, selection, isRate }: IndicatorAnswerLineProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const style = toReadingStyle(indicator, t.language);
  const perPeople = (value: string): string => (isRate ? t('words.perPeople', { unit: value }) : value);
  const { nation, year, level, levels } = selection;
  const latest = nation && findLatest(nation.points);

  const nationSentence = (point: SeriesPoint): string => {
    const parts = describeParts(point, withoutRemark(style.denominatorName ?? ''), t);
    const hasBoth = point.numerator !== null && point.denominator !== null;
    const values = {
      value: asFigure(perPeople(formatReading(point, style, t.language) ?? '')),
      period: formatPeriod(point.period, t.language),
    };
    return parts !== null && hasBoth
      ? t('indicator.answer.nationParts', { ...values, parts })
      : t('indicator.answer.nation', values);
  };

  const yearSentence = (emphasise: (text: string) => string): string | null => {
    if (!year || !level) return null;
    const completeness = describeYear(year, level.level, selection, t);
    const sorted = year.readings.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    const [lowest] = sorted;
    const highest = sorted.at(-1);
    if (!lowest || !highest) return null;
    const nameOf = (point: SeriesPoint): string => {
      const area = catalogue.areaById.get(point.areaId);
      return area ? describeArea(catalogue, area, t) : point.areaId;
    };
    const writeValue = (point: SeriesPoint): string =>
      emphasise(perPeople(formatValue(point.value ?? 0, style, t.language)));
    if (sorted.length === 1) {
      return t(selection.registerDay === undefined ? 'indicator.answer.one' : 'indicator.register.one', {
        name: nameOf(highest),
        value: writeValue(highest),
        period: formatPeriod(highest.period, t.language),
        completeness,
      });
    }
    if (selection.registerDay !== undefined) {
      const most = sorted.filter((point) => point.value === highest.value);
      const zeros = sorted.filter((point) => point.value === 0).length;
      const values = {
        period: String(year.year),
        highest: writeValue(highest),
        highestName: formatList(
          most
            .slice(0, mostNamed)
            .map(nameOf)
            .concat(most.length > mostNamed ? [t('figure.more', { count: most.length - mostNamed })] : []),
          t.language,
        ),
        completeness,
      };
      // Of a list with gaps nobody can be said to have no item.
      return zeros === 0 || selection.registerDay === null
        ? t('indicator.register.spread', values)
        : t('indicator.register.spreadZeros', { ...values, zeros });
    }
    return t('indicator.answer.spread', {
      period: String(year.year),
      lowest: writeValue(lowest),
      lowestName: nameOf(lowest),
      highest: writeValue(highest),
      highestName: nameOf(highest),
      completeness,
    });
  };

  const more =
    levels.length > 1
      ? t('indicator.answer.levels', {
          levels: formatList(
            levels.map((one) => t(`words.level.${one.level}`)),
            t.language,
          ),
        })
      : '';
  if (latest) {
    return (
      <Answer sentence={nationSentence(latest)}>
        {[yearSentence((text) => text) ?? '', more].filter((text) => text !== '').join(' ')}
      </Answer>
    );
  }
  const spread = yearSentence(asFigure);
  if (spread !== null) {
    return (
      <Answer sentence={spread}>
        {[more, t('indicator.answer.noNation')].filter((text) => text !== '').join(' ')}
      </Answer>
    );
  }
  if (selection.pointsByArea.size > 0) return <Answer sentence={t('indicator.answer.noNation')}>{more}</Answer>;
  return <Answer sentence={t('indicator.answer.none')}>{t('indicator.answer.noneSure')}</Answer>;
}
