import { describeAreaOfTime } from '@dinh/charts/ground';
import type { SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PlainLink } from '../../ui/plain-link.tsx';
import { linkMark, WithLinks } from '../../ui/with-links.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { SourceLink } from '../figures/source-link.tsx';
import { useHrefs } from '../figures/use-hrefs.ts';
import { useTranslate } from '../language/use-translate.ts';
import { describeExchangeDate, describeParties, type ExchangeRow, exchangeKinds } from './describe-exchange.ts';

interface ExchangesTableProps {
  readonly exchanges: readonly ExchangeRow[];
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/** What it was; in the words of the data where these are new. */
function ExchangeKind({ kind }: Pick<ExchangeRow, 'kind'>) {
  const t = useTranslate();
  const known = exchangeKinds.find((one) => one === kind);
  return (
    <span lang={known === undefined ? 'en' : undefined} className="block text-12 text-muted">
      {known === undefined ? kind : t(`values.exchanges.kind.${known}`)}
    </span>
  );
}

/** Visits and meetings in time: when, between whom, on what, who took part by office, who says so. */
export function ExchangesTable({ exchanges, sources }: ExchangesTableProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const hrefs = useHrefs();
  const linkOf = (id: string) => {
    const area = catalogue.areaById.get(id);
    return (
      <PlainLink key={id} href={hrefs.area(id)}>
        {area ? describeAreaOfTime(catalogue, area, t) : id}
      </PlainLink>
    );
  };
  const columns: readonly Column<ExchangeRow>[] = [
    {
      id: 'date',
      head: t('values.exchanges.date'),
      isRowHead: true,
      className: 'sm:w-[14%]',
      cell: (row) => describeExchangeDate(row, t),
    },
    {
      id: 'who',
      head: t('values.exchanges.who'),
      className: 'sm:w-[26%]',
      cell: (row) => (
        <>
          <WithLinks
            sentence={describeParties(row, { visitor: linkMark, host: linkMark }, t)}
            links={[row.visitingAreaId, row.hostAreaId].flatMap((id) => (id === null ? [] : [linkOf(id)]))}
          />
          <ExchangeKind kind={row.kind} />
        </>
      ),
    },
    {
      id: 'topic',
      head: t('values.exchanges.topic'),
      cell: ({ topicVi, topicEn, participantsRoles }) => (
        <>
          {t.language === 'vi' ? topicVi : topicEn}
          {participantsRoles === '' ? null : (
            <span className="block text-12 text-muted">
              {t('values.exchanges.participants')} <span lang="en">{participantsRoles}</span>
            </span>
          )}
        </>
      ),
    },
    {
      id: 'source',
      head: t('values.exchanges.source'),
      className: 'sm:w-[18%]',
      cell: ({ sourceId }) => {
        const source = sources.get(sourceId);
        return source ? <SourceLink source={source} /> : '';
      },
    },
  ];
  return <DataTable caption={t('values.exchanges.title')} columns={columns} rows={exchanges} rowKey={({ id }) => id} />;
}
