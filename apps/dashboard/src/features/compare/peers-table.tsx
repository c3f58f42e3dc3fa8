import { describeLikeness, formatList, formatNumber } from '@dinh/i18n';
import type { SimilarArea } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import type { SourceRow } from '../../app/answers.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SourceLink } from '../figures/source-link.tsx';
import { useTranslate } from '../language/use-translate.ts';
import type { PeerGroup } from './find-peers.ts';

interface PeersTableProps {
  readonly caption: string;
  readonly peers: PeerGroup;
  readonly sources: readonly SourceRow[];
  readonly nameOf: (id: string) => string;
  readonly onDrop: (id: string) => void;
}

/** The places of a group, the nearest first, with what they have in common and what not. */
export function PeersTable({ caption, peers, sources, nameOf, onDrop }: PeersTableProps) {
  const t = useTranslate();
  const features = new Map(peers.layout.areas.map((area) => [area.id, area]));
  const number = (id: 'population' | 'density' | 'communeUnits'): Column<SimilarArea> => ({
    id,
    head: t(`comparePage.peers.${id}`),
    isNumber: true,
    isOptional: true,
    sortKey: (row) => features.get(row.id)?.[id] ?? null,
    cell: (row) => {
      const value = features.get(row.id)?.[id];
      return typeof value === 'number' ? formatNumber(value, t.language, { decimals: 0 }) : null;
    },
  });
  const columns: readonly Column<SimilarArea>[] = [
    {
      id: 'place',
      head: t('comparePage.peers.place'),
      isRowHead: true,
      cell: ({ id }) => (
        <Link to="/areas/$id" params={{ id }} className="underline decoration-rule underline-offset-4">
          {nameOf(id)}
        </Link>
      ),
    },
    {
      id: 'distance',
      head: t('comparePage.peers.distance'),
      isNumber: true,
      sortKey: ({ distance }) => distance,
      cell: ({ distance }) => formatNumber(distance, t.language, { decimals: 2 }),
    },
    {
      id: 'why',
      head: t('comparePage.peers.why'),
      cell: (row) => <span className="inline-block first-letter:uppercase">{describeLikeness(row, t)}</span>,
    },
    number('population'),
    number('density'),
    number('communeUnits'),
    {
      id: 'drop',
      head: <span className="sr-only">{t('comparePage.peers.pin')}</span>,
      cell: ({ id }) => (
        <button
          type="button"
          className="min-h-6 text-link underline decoration-rule underline-offset-4 print:hidden"
          aria-label={t('comparePage.peers.drop', { name: nameOf(id) })}
          onClick={() => onDrop(id)}
        >
          {t('comparePage.peers.dropShort')}
        </button>
      ),
    },
  ];
  const years = [...new Set(peers.layout.areas.flatMap(({ populationYear }) => populationYear ?? []))];
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={peers.rows}
        rowKey={({ id }) => id}
        sorted={{ columnId: 'distance', direction: 'ascending' }}
      />
      <p className="mt-2 max-w-[68ch] text-12 text-muted">
        {t('comparePage.peers.distanceNote')}{' '}
        {t('comparePage.peers.source', {
          years: formatList(years.toSorted((a, b) => a - b).map(String), t.language),
        })}{' '}
        {sources.map((source) => (
          <SourceLink key={source.id} source={source} />
        ))}
      </p>
    </>
  );
}
