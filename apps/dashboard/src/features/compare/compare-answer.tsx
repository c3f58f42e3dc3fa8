import { describeRank, formatPeriod, formatReading, nameWithin } from '@dinh/i18n';
import { widerYears } from '../../app/compare-state.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { localName } from '../language/local-text.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { toShownReading } from './to-shown-reading.ts';
import type { ComparisonProps } from './use-comparison.ts';

/** How the place in focus reads and ranks by the first indicator, and among the places like it. */
export function CompareAnswerLine({ comparison, state }: Pick<ComparisonProps, 'comparison' | 'state'>) {
  const isOlderTaken = state.older !== undefined;
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { places, indicators, detail } = comparison;
  const [focus] = places;
  if (!focus || !detail) return <Answer sentence={t('compare.answer.empty')}>{t('compare.answer.emptySure')}</Answer>;
  const name = describeAreaOfTime(catalogue, focus, t);
  const indicator = nameWithin(localName(detail.indicator, t.language), t.language);
  const { reading } = detail.places[0] ?? {};
  const rankAmong = (set: ComparedIndicator['all']): string =>
    set ? describeRank({ ranking: set.ranking, areaId: focus.id, name, level: 'province', due: set.due }, t) : '';
  const sentence = (): string => {
    if (!reading || reading.value === null || !detail.all) {
      const year = detail.year === null ? '' : t('compare.answer.inYear', { year: String(detail.year) });
      return t('compare.answer.missing', { name, indicator, year });
    }
    const figure = formatReading(toShownReading(reading), detail.style, t.language) ?? '';
    const values = {
      name,
      value: asFigure(detail.isRate ? t('compare.per', { unit: figure }) : figure),
      indicator,
      period: formatPeriod(reading.period, t.language),
    };
    if (detail.all.ranking.status === 'too-few') return t('compare.answer.plain', values);
    return t('compare.answer.ranked', { ...values, rank: asFigure(rankAmong(detail.all)) });
  };
  const unknown = indicators.filter(({ places: [own] }) => own?.reading === null).length;
  const { among, peers } = detail;
  const sure = [
    detail.all?.ranking.status === 'too-few' ? rankAmong(detail.all) : '',
    among && peers && reading && among.ranking.status === 'ranked'
      ? t(peers.isPinned ? 'compare.answer.pinned' : 'compare.answer.peers', {
          count: peers.rows.length,
          rank: rankAmong(among),
        })
      : '',
    isOlderTaken ? t('compare.answer.older', { years: widerYears }) : '',
    unknown > 0 && indicators.length > 1 ? t('compare.answer.others', { count: indicators.length, unknown, name }) : '',
  ];
  return <Answer sentence={sentence()}>{sure.filter((text) => text !== '').join(' ')}</Answer>;
}
