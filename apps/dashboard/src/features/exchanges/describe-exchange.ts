import { formatDate, type Translate } from '@dinh/i18n';
import type { ValuesAnswer } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';

export type ExchangeRow = ValuesAnswer['exchanges'][number];

/** Who came to whom, or who held it where nobody is named as having come. */
export function describeVisit(
  { visitingAreaId, hostAreaId }: Pick<ExchangeRow, 'visitingAreaId' | 'hostAreaId'>,
  catalogue: Catalogue,
  t: Translate,
): string {
  const nameOf = (id: string): string => {
    const area = catalogue.areaById.get(id);
    return area ? describeAreaOfTime(catalogue, area, t) : id;
  };
  const host = nameOf(hostAreaId);
  if (visitingAreaId === null) return t('values.exchanges.hosted', { host });
  return t('values.exchanges.visit', { visitor: nameOf(visitingAreaId), host });
}

/** When it was, or that no year is given. */
export function describeExchangeDate({ date }: Pick<ExchangeRow, 'date'>, t: Translate): string {
  return date === null ? t('values.exchanges.noDate') : formatDate(date, t.language);
}
