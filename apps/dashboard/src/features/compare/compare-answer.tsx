import { describeAreaOfTime } from '@dinh/charts/ground';
import { describeRank, formatPeriod, formatReading, localName, nameWithin } from '@dinh/i18n';
import { widerYears } from '../../app/compare-state.ts';
import { Answer, asFigure } from '../../ui/answer.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { ComparedIndicator } from './compare-indicator.ts';
import { describeReason } from './describe-reason.ts';
import type { CompareReading } from './read-indicator.ts';
import type { ComparisonProps } from './use-comparison.ts';

/** How the place in focus reads and ranks by the indicator in detail, and among the places like it. */
export function CompareAnswerLine({ comparison, state }: Pick<ComparisonProps, 'comparison' | 'state'>) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { places, lost, indicators, detail } = comparison;
  const [focus] = places;
  if (!focus || !detail) {
    const names = lost.map((area) => describeAreaOfTime(catalogue, area, t)).join(', ');
    return (
      <Answer sentence={t('compare.answer.empty')}>
        {lost.length > 0 ? t('compare.answer.lost', { names }) : t('compare.answer.emptySure')}
      </Answer>
    );
  }
  const name = describeAreaOfTime(catalogue, focus, t);
  const indicator = nameWithin(localName(detail.indicator, t.language), t.language);
  const own = detail.places[0];
  const rankAmong = (set: ComparedIndicator['all']): string =>
    set ? describeRank({ ranking: set.ranking, areaId: focus.id, name, level: 'province', due: set.due }, t) : '';
  const write = (reading: CompareReading) => {
    const figure = formatReading(reading.point, detail.style, t.language) ?? '';
    return {
      name,
      value: asFigure(detail.isRate ? t('words.perPeople', { unit: figure }) : figure),
      indicator,
      period: formatPeriod(reading.period, t.language),
    };
  };
  const sentence = (): string => {
    if (own?.reading && detail.all) {
      const values = write(own.reading);
      if (detail.all.ranking.status === 'too-few') return t('compare.answer.plain', values);
      return t('compare.answer.ranked', { ...values, rank: asFigure(rankAmong(detail.all)) });
    }
    if (own?.partial) return t('compare.answer.partial', write(own.partial));
    const year = detail.year === null ? '' : t('compare.answer.inYear', { year: String(detail.year) });
    const reason = (own && describeReason(own, t)) ?? t('words.absence.not-found');
    return t('compare.answer.missing', { name, indicator, year, reason });
  };
  const unknown = indicators.filter(({ places: [one] }) => !one?.reading && !one?.partial).length;
  const { among, peers } = detail;
  const sure = [
    own?.reading && detail.all?.ranking.status === 'too-few' ? rankAmong(detail.all) : '',
    own?.reading && among && peers && among.ranking.status === 'ranked'
      ? t(peers.isPinned ? 'compare.answer.pinned' : 'compare.answer.peers', {
          count: peers.rows.length,
          rank: rankAmong(among),
        })
      : '',
    state.older === undefined ? '' : t('compare.answer.older', { years: widerYears }),
    unknown > 0 && indicators.length > 1 ? t('compare.answer.others', { count: indicators.length, unknown, name }) : '',
    lost.length > 0
      ? t('compare.answer.lost', { names: lost.map((area) => describeAreaOfTime(catalogue, area, t)).join(', ') })
      : '',
  ];
  return <Answer sentence={sentence()}>{sure.filter((text) => text !== '').join(' ')}</Answer>;
}
