import type { Translate } from '@dinh/i18n';
import { type Indicator, perPeople } from '@dinh/kpi';

/** A rate is a small number of a large one. */
const rateDecimals = 2;

/** How an indicator's rates are written and ranked: as a share of people. */
export function toRateIndicator<Row extends Indicator>(indicator: Row, t: Translate): Row {
  const kind = indicator.kind === 'distinct' ? indicator.kind : 'ratio';
  // Shown in the language of the page, whichever that is.
  const people = { denominatorVi: t('words.people'), denominatorEn: t('words.people') };
  return { ...indicator, ...people, kind, unit: 'count', factor: perPeople, decimals: rateDecimals };
}
