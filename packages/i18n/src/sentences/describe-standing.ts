import {
  type AreaId,
  type Gap,
  type Indicator,
  type IndicatorId,
  pickStrengths,
  type Standing,
  type StandingIn,
  type StandingRow,
  toStandingRows,
} from '@dinh/kpi';
import { formatPeriod } from '../formats/format-period.ts';
import { formatChange, formatValue } from '../formats/format-value.ts';
import { localDefinition, localName } from '../language/local-text.ts';
import type { Translate } from '../translate/create-translator.ts';
import { describeRank } from './describe-rank.ts';
import { nameWithin, withoutRemark } from './name-within.ts';
import { toReadingStyle } from './to-reading-style.ts';

/** Whose standings they are, and what the place is called. */
export interface DescribedStandings {
  readonly standings: readonly Standing[];
  readonly areaId: AreaId;
  readonly name: string;
}

type IndicatorById = ReadonlyMap<IndicatorId, Indicator>;

/** An own figure with its unit, and its period. */
export function describeOwn({ indicator, standing }: StandingRow<Indicator>, t: Translate) {
  return {
    indicator: localName(indicator, t.language),
    value: formatValue(standing.own.value, toReadingStyle(indicator, t.language), t.language),
    period: formatPeriod(standing.own.period, t.language, 'short'),
  };
}

/** What the things are called that would close a gap: what a share's numerator counts. Null of a count, whose gap says it. */
function nameThings(indicator: Indicator, t: Translate): string | null {
  const { numerator } = localDefinition(indicator, t.language);
  return indicator.kind === 'ratio' && numerator !== null ? withoutRemark(numerator) : null;
}

/** How many more of what a share counts would close a gap; null where nothing is lacking, and of a count. */
export function describeThings(gap: Gap | null, indicator: Indicator, t: Translate): string | null {
  const name = nameThings(indicator, t);
  if (gap === null || gap.things === null || gap.things === 0 || name === null) return null;
  const values = { things: Math.abs(gap.things), name };
  return t(gap.things > 0 ? 'standing.table.things' : 'standing.table.fewerThings', values);
}

/** True for a difference that reads as none with the decimals shown. */
export function isLevel(difference: number, decimals: number): boolean {
  return Number(difference.toFixed(decimals)) === 0;
}

/** What a place in the worst quarter lacks to the middle of all; null elsewhere, and where nothing is lacking. */
export function describeLag({ indicator, standing }: StandingRow<Indicator>, t: Translate): string | null {
  const things = standing.quarter === 'worst' ? (standing.among.all.toMedian?.things ?? 0) : 0;
  const name = nameThings(indicator, t);
  if (things === 0 || name === null) return null;
  const key = things > 0 ? 'standing.classes.toMedian' : 'standing.classes.toMedianFewer';
  return t(key, { things: Math.abs(things), name });
}

/** A rank with the set it is in; how many have a figure where that is too few for one. */
export function describeRankIn(
  { ranking, of, due }: StandingIn,
  { areaId, name }: Pick<DescribedStandings, 'areaId' | 'name'>,
  t: Translate,
): string {
  if (ranking.status === 'ranked') return describeRank({ ranking, areaId, name, level: 'province', due }, t);
  return of === 1 ? t('standing.table.onlyOwn', { name }) : t('standing.table.tooFew', { have: of, due });
}

/**
 * The best of the group, or where none of it has a figure of all: its figure, the difference to it, and what would
 * close that; empty where nobody else has one.
 */
export function describeBest(
  { indicator, standing }: StandingRow<Indicator>,
  nameOf: (areaId: AreaId) => string,
  t: Translate,
): string {
  const { peers, all } = standing.among;
  const { best, toBest } = peers.best.length > 0 ? peers : all;
  const [first] = best;
  if (!first || !toBest) return '';
  const style = toReadingStyle(indicator, t.language);
  const value = formatValue(first.value, style, t.language);
  return [
    t('standing.table.bestOf', { name: nameOf(first.id), value }),
    isLevel(toBest.difference, indicator.decimals)
      ? t('standing.table.level')
      : formatChange(toBest.difference, style, t.language),
    describeThings(toBest, indicator, t),
  ]
    .filter((part) => part !== null)
    .join('; ');
}

/** In what the place is strongest and weakest, its figures written by `write`; null where neither can be said. */
export function describeEnds(
  { standings, areaId, name }: DescribedStandings,
  indicatorById: IndicatorById,
  t: Translate,
  write: (figure: string) => string = (figure) => figure,
): string | null {
  const { strengths, lags } = pickStrengths(standings, indicatorById);
  const describe = (standing: Standing | undefined) => {
    const [row] = standing ? toStandingRows([standing], indicatorById) : [];
    if (!row) return null;
    const { indicator, value } = describeOwn(row, t);
    return {
      indicator: nameWithin(indicator, t.language),
      value: write(value),
      period: formatPeriod(row.standing.own.period, t.language),
      rank: describeRankIn(row.standing.among.all, { areaId, name }, t),
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

/** Says why no strength and no lag can be named: of how many shares how many places have a figure. */
export function describeUnjudged(
  { standings, name }: Omit<DescribedStandings, 'areaId'>,
  indicatorById: IndicatorById,
  t: Translate,
): string {
  const { of } = pickStrengths(standings, indicatorById);
  if (of === 0) return t('standing.classes.noShare', { name });
  const [fullest] = toStandingRows(standings, indicatorById)
    .filter(({ indicator, standing }) => indicator.kind === 'ratio' && !standing.stale)
    .toSorted((a, b) => b.standing.among.all.of - a.standing.among.all.of);
  const why = t('standing.classes.none', { of, name });
  if (!fullest || fullest.standing.among.all.of < 2) return why;
  const { of: have, due } = fullest.standing.among.all;
  const year = String(fullest.standing.year);
  const indicator = nameWithin(localName(fullest.indicator, t.language), t.language);
  return `${why} ${t('standing.classes.fullest', { indicator, year, have, due })}`;
}

/** Says why there is nobody to learn from. */
export function describeNoLesson({ standings, name }: Omit<DescribedStandings, 'areaId'>, t: Translate): string {
  const few = standings.filter(({ learning }) => learning.status === 'none').length;
  if (few === 0) return t('standing.learn.noWindow', { name });
  return t('standing.learn.none', { few, of: standings.length, name });
}
