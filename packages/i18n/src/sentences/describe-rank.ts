import type { AbsenceKind, AreaId, AreaLevel, Ranking } from '@dinh/kpi';
import { formatNumber } from '../formats/format-number.ts';
import { formatOrdinal } from '../formats/format-ordinal.ts';
import type { Translate } from '../translate/create-translator.ts';

export interface DescribedRank {
  readonly ranking: Ranking;
  readonly areaId: AreaId;
  /** The area's name. */
  readonly name: string;
  readonly level: AreaLevel;
  /** How many areas exist on the period's last day. */
  readonly due: number;
  /** Why the area has no rank, where that is known: its figure is of a part only, or absent by its kind. */
  readonly reason?: 'incomplete' | AbsenceKind | null;
}

/** Says why one area has no rank; null where no more is known than that no figure was found. */
function describeReason({ reason, name }: Pick<DescribedRank, 'reason' | 'name'>, t: Translate): string | null {
  if (reason === undefined || reason === null || reason === 'not-found') return null;
  if (reason === 'incomplete') return t('compare.rank.incomplete', { name });
  return t('compare.rank.absent', { name, reason: t(`words.absence.${reason}`) });
}

/** A place of its own, "3rd", or a range that several share, "12th–13th". */
function writePlace(rank: number, ties: number, t: Translate): string {
  if (ties === 1) return formatOrdinal(rank, t.language);
  const last = rank + ties - 1;
  if (t.language === 'vi') {
    return t('compare.rank.range', { first: formatNumber(rank, 'vi'), last: formatNumber(last, 'vi') });
  }
  return t('compare.rank.range', { first: formatOrdinal(rank, 'en'), last: formatOrdinal(last, 'en') });
}

/**
 * Says a rank with the set it is among: "12th–13th of 41; 63 areas" from half of the areas on, below
 * that "3rd of the 9 with a published figure; 63 areas"; or why there is none, by the reason where one is
 * given: a figure of a part only is a published one, yet has no rank.
 */
export function describeRank(about: DescribedRank, t: Translate): string {
  const { ranking, areaId, name, level, due } = about;
  const areas = t(`compare.areas.${level}`, { count: due });
  if (ranking.status === 'too-few') {
    const { have, need } = ranking;
    if (have > 0) return t('compare.rank.tooFew', { count: have, have, due: areas, need });
    return describeReason(about, t) ?? t('compare.rank.none', { due: areas });
  }
  const row = ranking.rows.find(({ id }) => id === areaId);
  if (!row) return describeReason(about, t) ?? t('compare.rank.ownMissing', { name });
  const place = writePlace(row.rank, row.ties, t);
  if (ranking.of === due) return t('compare.rank.all', { rank: place, due: areas });
  return t(ranking.full ? 'compare.rank.full' : 'compare.rank.thin', { rank: place, of: ranking.of, due: areas });
}
