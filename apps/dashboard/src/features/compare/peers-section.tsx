import { describeArea, describeAreaOfTime } from '@dinh/charts/ground';
import { compareNames, formatList, nameFeature } from '@dinh/i18n';
import { useRef } from 'react';
import { weightsOf } from '../../app/compare-state.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Section } from '../../ui/section.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';
import { PeerWeights } from './peer-weights.tsx';
import { PeersTable } from './peers-table.tsx';
import type { ComparisonProps } from './use-comparison.ts';

const loadAdder = () => import('../places/place-adder.tsx');

/** Who is like the place in focus and why; how much each feature counts; the reader's own group. */
export function PeersSection({ comparison, state, onChange }: ComparisonProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const table = useRef<HTMLDivElement>(null);
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
  const { layout, rows, isPinned, dropped, known } = peers;
  const title = t(isPinned ? 'comparePage.peers.pinnedSection' : 'comparePage.peers.section', { name });
  const ids = rows.map(({ id }) => id);
  // An empty group is none: the places most alike come back.
  const pin = (group: readonly string[]): void => onChange({ group: group.length === 0 ? undefined : group });
  const drop = (id: string): void => {
    pin(ids.filter((one) => one !== id));
    // What had the focus is gone with its row.
    table.current?.focus();
  };
  const region = layout.areas.find(({ id }) => id === focus.id)?.region ?? null;
  const ofRegion = layout.areas.filter((area) => area.id !== focus.id && region !== null && area.region === region);
  const others = layout.areas
    .filter(({ id }) => id !== focus.id && !ids.includes(id))
    .flatMap(({ id }) => catalogue.areaById.get(id) ?? []);
  const features = formatList(
    known.map((feature) => nameFeature(feature, t)),
    t.language,
  );
  const names = formatList(
    dropped.map((area) => describeAreaOfTime(catalogue, area, t)).toSorted(compareNames),
    t.language,
  );
  return (
    <Section
      title={title}
      lead={isPinned ? t('comparePage.peers.pinnedLead') : t('comparePage.peers.lead', { features })}
    >
      {dropped.length === 0 ? null : <p className="mb-3 text-14">{t('comparePage.peers.dropped', { names })}</p>}
      {rows.length === 0 ? (
        <p className="text-14">{t(isPinned ? 'comparePage.peers.empty' : 'comparePage.peers.nobody')}</p>
      ) : (
        <div ref={table} tabIndex={-1}>
          <PeersTable
            caption={title}
            peers={peers}
            sources={comparison.populationSources}
            nameOf={(id) => {
              const area = catalogue.areaById.get(id);
              return area ? describeArea(catalogue, area, t) : id;
            }}
            onDrop={drop}
          />
        </div>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3 text-14 print:hidden">
        {ofRegion.length === 0 ? null : (
          <button type="button" className={buttonStyle} onClick={() => pin(ofRegion.map(({ id }) => id))}>
            {t('comparePage.peers.pinRegion')}
          </button>
        )}
        <div className="relative">
          <WakingField
            load={loadAdder}
            label={t('comparePage.peers.add')}
            placeholder={t('comparePage.peers.add')}
            failure={t('frame.search.failed')}
            className={addFieldStyle}
          >
            {({ PlaceAdder }, begun) => (
              <PlaceAdder
                candidates={others}
                countOf={(id) => catalogue.areaById.get(id)?.figures ?? 0}
                label={t('comparePage.peers.add')}
                placeholder={t('comparePage.peers.add')}
                isFull={false}
                onAdd={({ id }) => pin([...ids, id])}
                begun={begun}
              />
            )}
          </WakingField>
        </div>
        {isPinned ? (
          <button type="button" className={buttonStyle} onClick={() => onChange({ group: undefined })}>
            {t('comparePage.peers.unpin')}
          </button>
        ) : null}
      </div>
      {isPinned ? null : (
        <PeerWeights
          weights={weightsOf(state)}
          features={known}
          onChange={(weights) => onChange({ weights }, true)}
          nameOf={(feature) => nameFeature(feature, t)}
        />
      )}
    </Section>
  );
}
