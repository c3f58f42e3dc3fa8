import { formatDate, localName, type Translate } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import type { ComparedIndicator } from './compare-indicator.ts';

/** Whose boundaries a comparison is on. */
export function describeBoundaries(day: string | null, t: Translate): string {
  return day === null
    ? t('comparePage.set.asReported')
    : t('comparePage.set.on', { date: formatDate(day, t.language) });
}

/** What an indicator's values count: its unit, per people where they are rates. */
export function nameUnit({ indicator, isRate }: { indicator: IndicatorRow; isRate: boolean }, t: Translate): string {
  const unit = t(`units.name.${indicator.unit}`);
  return isRate ? t('words.perPeople', { unit }) : unit;
}

/** An indicator with the year it is compared in, and per people where its values are. */
export function nameInYear({ indicator, year, isRate }: ComparedIndicator, t: Translate): string {
  const name = `${localName(indicator, t.language)}, ${year}`;
  return isRate ? t('comparePage.set.rated', { name, unit: nameUnit({ indicator, isRate }, t) }) : name;
}
