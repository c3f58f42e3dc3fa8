import { describeLikeness, formatNumber, nameFeature } from '@dinh/i18n';
import { equalWeights, type FeatureWeights, type SimilarArea, writeWeights } from '@dinh/kpi';
import { Link } from '@tanstack/react-router';
import { weightsOf } from '../../app/compare-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { describeArea, describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import type { AreaFeatures } from './find-peers.ts';
import { PeerWeights } from './peer-weights.tsx';
import type { ComparisonProps } from './use-comparison.ts';

const mostPinned = 62;

/** Who is like the place in focus and why; how much each feature counts; the reader's own group. */
export function PeersSection({ comparison, state, onChange }: ComparisonProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { places, detail } = comparison;
  const [focus] = places;
  if (!focus || !detail) return null;
  const name = describeAreaOfTime(catalogue, focus, t);
  const { peers } = detail;
  if (!peers) {
    return (
      <Section title={t('comparePage.peers.section', { name })}>
        <p className="text-14">{t('comparePage.peers.none', { name })}</p>
      </Section>
    );
  }
  const features = new Map(peers.layout.areas.map((area) => [area.id, area]));
  const ids = peers.rows.map(({ id }) => id);
  const pin = (group: readonly string[]): void => onChange({ group: group.slice(0, mostPinned) });
  const nameOf = (id: string): string => {
    const area = catalogue.areaById.get(id);
    return area ? describeArea(catalogue, area, t) : id;
  };
  const number = (id: keyof AreaFeatures, decimals: number): Column<SimilarArea> => ({
    id,
    head: t(`comparePage.peers.${id as 'population'}`),
    isNumber: true,
    sortKey: (row) => features.get(row.id)?.[id] ?? null,
    cell: (row) => {
      const value = features.get(row.id)?.[id];
      return typeof value === 'number' ? formatNumber(value, t.language, { decimals }) : null;
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
    number('population', 0),
    number('density', 0),
    number('communeUnits', 0),
    {
      id: 'drop',
      head: <span className="sr-only">{t('comparePage.peers.pin')}</span>,
      cell: ({ id }) => (
        <button
          type="button"
          className="min-h-6 text-link underline decoration-rule underline-offset-4 print:hidden"
          aria-label={t('comparePage.peers.drop', { name: nameOf(id) })}
          onClick={() => pin(ids.filter((one) => one !== id))}
        >
          {t('comparePage.peers.dropShort')}
        </button>
      ),
    },
  ];
  const region = features.get(focus.id)?.region ?? null;
  const ofRegion = peers.layout.areas.filter((area) => area.id !== focus.id && area.region === region);
  const others = peers.layout.areas
    .filter((area) => area.id !== focus.id && !ids.includes(area.id))
    .flatMap((area) => catalogue.areaById.get(area.id) ?? [])
    .map((area) => ({ id: area.id, name: describeArea(catalogue, area, t) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  const change = (weights: FeatureWeights): void => onChange({ weights: writeWeights(weights) || undefined }, true);
  return (
    <Section
      title={t('comparePage.peers.section', { name })}
      lead={t(peers.isPinned ? 'comparePage.peers.pinnedLead' : 'comparePage.peers.lead')}
    >
      <DataTable
        caption={t('comparePage.peers.section', { name })}
        columns={columns}
        rows={peers.rows}
        rowKey={({ id }) => id}
        sorted={{ columnId: 'distance', direction: 'ascending' }}
      />
      <p className="mt-2 text-12 text-muted">{t('comparePage.peers.distanceNote')}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3 text-14 print:hidden">
        {ofRegion.length === 0 ? null : (
          <button type="button" className={buttonStyle} onClick={() => pin(ofRegion.map(({ id }) => id))}>
            {t('comparePage.peers.pinRegion')}
          </button>
        )}
        <label className="inline-flex items-center gap-2">
          <span className="sr-only">{t('comparePage.peers.add')}</span>
          <select
            className="h-9 rounded-sm border border-muted bg-paper px-2"
            value=""
            onChange={(event) => pin([...ids, event.target.value])}
          >
            <option value="">{t('comparePage.peers.add')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
        {peers.isPinned ? (
          <button type="button" className={buttonStyle} onClick={() => onChange({ group: undefined })}>
            {t('comparePage.peers.unpin')}
          </button>
        ) : null}
      </div>
      {peers.isPinned ? null : (
        <PeerWeights
          weights={weightsOf(state)}
          onChange={change}
          onReset={() => onChange({ weights: undefined })}
          isEqual={state.weights === undefined || state.weights === writeWeights(equalWeights)}
          nameOf={(feature) => nameFeature(feature, t)}
        />
      )}
    </Section>
  );
}
