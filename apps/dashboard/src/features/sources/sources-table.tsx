import { formatDate } from '@dinh/i18n';
import { Link } from '@tanstack/react-router';
import type { SourceEntry } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useTranslate } from '../language/use-translate.ts';
import { listUses } from './describe-use.ts';
import { SourceAddress } from './source-address.tsx';
import { SourceTitle } from './source-title.tsx';

/** Publisher, date and link first; then the title, and what rests on the source. */
export function SourcesTable({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const t = useTranslate();
  const muted = (text: string) => <span className="text-12 text-muted">{text}</span>;
  const columns: readonly Column<SourceEntry>[] = [
    {
      id: 'publisher',
      head: t('sources.column.publisher'),
      className: 'sm:w-[18%]',
      sortKey: ({ publisher }) => publisher,
      cell: (source) => (
        <>
          {source.publisher ?? muted(t('sources.noPublisher'))}
          <span className="block text-12 text-muted">{t(`words.sourceKind.${source.kind}`)}</span>
        </>
      ),
    },
    {
      id: 'published',
      head: t('sources.column.published'),
      className: 'sm:w-[12%]',
      sortKey: ({ published }) => published,
      cell: ({ published }) =>
        published === null ? muted(t('sources.noDate')) : <span>{formatDate(published, t.language)}</span>,
    },
    {
      id: 'address',
      head: t('sources.column.address'),
      className: 'sm:w-[16%]',
      cell: (source) => <SourceAddress source={source} />,
    },
    {
      id: 'title',
      head: t('sources.column.title'),
      isRowHead: true,
      className: 'sm:w-[32%]',
      sortKey: ({ title }) => title,
      cell: (source) => (
        <SourceTitle source={source}>
          <Link
            to="/sources/$id"
            params={{ id: source.id }}
            className="break-words underline decoration-rule underline-offset-4"
          >
            {source.title}
          </Link>
        </SourceTitle>
      ),
    },
    {
      id: 'use',
      head: t('sources.column.use'),
      sortKey: ({ figures }) => figures,
      cell: (source) => {
        const uses = listUses(source, t);
        if (uses.length === 0) return muted(t('sources.use.none'));
        return uses.map((use) => (
          <span key={use} className="block">
            {use}
          </span>
        ));
      },
    },
  ];
  return (
    <DataTable caption={t('sources.title')} columns={columns} rows={sources} rowKey={(source) => source.id} isFixed />
  );
}
