import type { AreaLevel } from '@dinh/kpi';
import type { Translate } from '../translate/create-translator.ts';

export interface Completeness {
  /** Areas with a published figure. */
  readonly have: number;
  /** Areas that exist on the period's last day. */
  readonly due: number;
  readonly level: AreaLevel;
}

/** Says how complete a view is: "9 trong 63 tỉnh, thành có số liệu công bố". */
export function describeCompleteness({ have, due, level }: Completeness, t: Translate): string {
  const areas = t(`words.areas.${level}`, { count: due });
  if (have === 0) return t('figure.completeness.none', { due: areas });
  if (have === due) return t('figure.completeness.all', { due: areas });
  return t('figure.completeness.some', { have, due: areas });
}

/** Says how many areas have none: "54 tỉnh, thành không tìm thấy số liệu công bố". */
export function describeWithout({ count, level }: { count: number; level: AreaLevel }, t: Translate): string {
  return t('figure.without', { areas: t(`words.areas.${level}`, { count }) });
}
