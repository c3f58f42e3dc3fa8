import { describeRank, formatPeriod, nameWithin, type Translate } from '@dinh/i18n';
import { pickStrengths, type Standing } from '@dinh/kpi';
import { asFigure } from '../../ui/answer.tsx';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeOwn, type StandingProps, toStandingRows } from './standing-names.ts';

/** In what the place is strongest and weakest; null where neither can be said. */
export function describeEnds({ answer, name }: StandingProps, catalogue: Catalogue, t: Translate): string | null {
  const { strengths, lags } = pickStrengths(answer.standings, catalogue.indicatorById);
  const describe = (standing: Standing | undefined) => {
    const [row] = standing ? toStandingRows([standing], catalogue) : [];
    if (!row) return null;
    const { indicator, value } = describeOwn(row, t);
    const period = formatPeriod(row.standing.own.period, t.language);
    const { all } = row.standing.among;
    return {
      indicator: nameWithin(indicator, t.language),
      value: asFigure(value),
      period,
      rank: describeRank({ ranking: all.ranking, areaId: answer.areaId, name, level: 'province', due: all.due }, t),
    };
  };
  const [strong, weak] = [describe(strengths[0]), describe(lags[0])];
  const ofStrong = strong && {
    strong: strong.indicator,
    strongValue: strong.value,
    strongPeriod: strong.period,
    strongRank: strong.rank,
  };
  const ofWeak = weak && { weak: weak.indicator, weakValue: weak.value, weakPeriod: weak.period, weakRank: weak.rank };
  if (ofStrong && ofWeak) return t('standing.answer.both', { area: name, ...ofStrong, ...ofWeak });
  if (ofStrong) return t('standing.answer.strong', { area: name, ...ofStrong });
  return ofWeak ? t('standing.answer.weak', { area: name, ...ofWeak }) : null;
}
