import type { Unit } from '@dinh/kpi';
import { formatDate } from '../formats/format-period.ts';
import { type DefinedIndicator, localDefinition } from '../language/local-text.ts';
import type { Translate } from '../translate/create-translator.ts';

interface Counted {
  readonly unit: Unit;
}

export interface DescribedBasis {
  /** The day whose boundaries the figures are on; null for those of each figure's own day. */
  readonly day: string | null;
  /** Null for figures as they are; else they are per 100,000 people, of what is counted. */
  readonly rate: { readonly counted: Counted } | null;
}

/** A figure's subtitle: unit, what the denominator counts, and whose boundaries: each figure's own unless a day is given. */
export function describeBasis(
  indicator: DefinedIndicator & Counted,
  t: Translate,
  { day, rate }: DescribedBasis,
): string {
  const counted = t(`units.name.${(rate?.counted ?? indicator).unit}`);
  const unit = rate ? t('words.perPeople', { unit: counted }) : counted;
  const denominator = rate ? null : localDefinition(indicator, t.language).denominator;
  if (day !== null) {
    const date = formatDate(day, t.language);
    return denominator === null
      ? t('indicator.line.subtitleOn', { unit, date })
      : t('indicator.line.subtitleOfOn', { unit, denominator, date });
  }
  return denominator === null
    ? t('indicator.line.subtitle', { unit })
    : t('indicator.line.subtitleOf', { unit, denominator });
}
