import { formatList } from '@dinh/i18n';
import { useQuery } from '@tanstack/react-query';
import type { ValuesAnswer } from '../../app/answers.ts';
import { trpc } from '../../app/api.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAskedRelease } from '../frame/use-asked-release.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeExchangeDate, describeVisit } from './describe-exchange.ts';
import { findExchangesWith } from './find-exchanges.ts';

export interface ExchangeLineProps {
  readonly areaId: string;
  readonly name: string;
  /** The places it can learn from. */
  readonly others: readonly string[];
}

/** Which of the places to learn from a place has exchanged with already, in one sentence. */
export function ExchangeSentence({
  areaId,
  name,
  others,
  exchanges,
}: ExchangeLineProps & Pick<ValuesAnswer, 'exchanges'>) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const found = findExchangesWith(exchanges, { areaId, others }, catalogue.successions);
  const visits = found.map((row) =>
    t('values.exchanges.visitOn', {
      visit: describeVisit(row, catalogue, t),
      date: describeExchangeDate(row, t),
    }),
  );
  return (
    <p className="mt-2 max-w-[68ch] text-14" data-exchanges={found.length}>
      {found.length === 0
        ? t('values.exchanges.amongNone', { name })
        : t('values.exchanges.among', { visits: formatList(visits, t.language) })}
    </p>
  );
}

/** The same, once the exchanges are there; nothing where they don't come. */
export function ExchangeLine(props: ExchangeLineProps) {
  const { data } = useQuery(trpc.values.queryOptions({ release: useAskedRelease() }));
  return data && props.others.length > 0 ? <ExchangeSentence {...props} exchanges={data.exchanges} /> : null;
}
