import { describeAreaOfTime } from '@dinh/charts/ground';
import { formatDate, type Translate } from '@dinh/i18n';
import type { ValuesAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

export type ExchangeRow = ValuesAnswer['exchanges'][number];

/** The kinds of exchanges that the data tell apart. */
export const exchangeKinds = [
  'visit',
  'exchange',
  'survey and exchange',
  'seminar',
  'workshop',
  'cooperation agreement',
] as const;

/** Two parties that agreed on something: who received whom is not said. */
const agreementKind = 'cooperation agreement';

/** Who came to whom, who agreed, or who held it where nobody is named as having come; names may be marks for links. */
export function describeParties(
  { visitingAreaId, kind }: Pick<ExchangeRow, 'visitingAreaId' | 'kind'>,
  names: { readonly visitor: string; readonly host: string },
  t: Translate,
): string {
  if (visitingAreaId === null) return t('values.exchanges.hosted', { host: names.host });
  return kind === agreementKind ? t('values.exchanges.between', names) : t('values.exchanges.visit', names);
}

/** The same with the places' names. */
export function describeVisit(exchange: ExchangeRow, catalogue: Catalogue, t: Translate): string {
  const nameOf = (id: string | null): string => {
    const area = id === null ? undefined : catalogue.areaById.get(id);
    return area ? describeAreaOfTime(catalogue, area, t) : (id ?? '');
  };
  const { visitingAreaId, hostAreaId } = exchange;
  return describeParties(exchange, { visitor: nameOf(visitingAreaId), host: nameOf(hostAreaId) }, t);
}

/** When it was, or that no year is given. */
export function describeExchangeDate({ date }: Pick<ExchangeRow, 'date'>, t: Translate): string {
  return date === null ? t('values.exchanges.noDate') : formatDate(date, t.language);
}
