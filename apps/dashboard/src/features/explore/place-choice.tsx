import { describeAreaOfTime } from '@dinh/charts/ground';
import { groupOf, mostAreas } from '@dinh/charts/spec';
import { nationId } from '@dinh/kpi';
import { useCallback, useId, useMemo } from 'react';
import { ChosenList } from '../../ui/chosen-list.tsx';
import { Field, fieldStyle } from '../../ui/field.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';
import type { ControlProps } from './control-props.ts';
import { placesOf } from './figure-settings.ts';
import { useRegions } from './use-regions.ts';

const loadAdder = () => import('../places/place-adder.tsx');

/** The chosen places, the nation, and who stands beside them. */
export function PlaceChoice({ spec, data, onChange }: ControlProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const places = placesOf(spec).flatMap((id) => catalogue.areaById.get(id) ?? []);
  const isFull = spec.areas.length >= mostAreas;
  const counts = useMemo(() => {
    const points = data.indicators.flatMap((one) => one.points.filter(({ value }) => value !== null));
    return new Map([...Map.groupBy(points, ({ areaId }) => areaId)].map(([id, own]) => [id, own.length]));
  }, [data]);
  const countOf = useCallback((id: string): number => counts.get(id) ?? 0, [counts]);
  const candidates = useMemo(
    () => catalogue.areas.filter(({ id, level }) => level !== 'country' && counts.has(id) && !spec.areas.includes(id)),
    [catalogue, counts, spec.areas],
  );
  const group = groupOf(spec);
  // Who stands beside them stays, whoever is chosen.
  const choose = (areas: readonly string[]): void => onChange({ areas: [...areas], group });
  const placeholder = isFull ? '' : t('indicator.places.placeholder');
  const isNation = spec.areas.includes(nationId);
  return (
    <div className="space-y-2">
      <p className="font-medium">{t('explorePage.controls.places')}</p>
      {places.length === 0 ? (
        <p className="text-muted">{t('explorePage.controls.noPlace')}</p>
      ) : (
        <ChosenList
          label={t('indicator.places.label')}
          items={places}
          keyOf={({ id }) => id}
          removalOf={(area) => t('indicator.places.remove', { name: describeAreaOfTime(catalogue, area, t) })}
          onRemove={({ id }) => choose(spec.areas.filter((one) => one !== id))}
        >
          {(area) => describeAreaOfTime(catalogue, area, t)}
        </ChosenList>
      )}
      <div className="relative">
        <WakingField
          load={loadAdder}
          label={t('indicator.places.add')}
          placeholder={placeholder}
          isDisabled={isFull}
          failure={t('frame.search.failed')}
          className={addFieldStyle}
        >
          {({ PlaceAdder }, begun) => (
            <PlaceAdder
              candidates={candidates}
              countOf={countOf}
              label={t('indicator.places.add')}
              placeholder={placeholder}
              isFull={isFull}
              onAdd={(area) => choose([...spec.areas, area.id])}
              begun={begun}
            />
          )}
        </WakingField>
      </div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          checked={isNation}
          onChange={() => choose(isNation ? spec.areas.filter((id) => id !== nationId) : [...spec.areas, nationId])}
        />
        {t('explorePage.controls.nation')}
      </label>
      <GroupChoice group={group} hasPlace={places.length > 0} onChange={(chosen) => onChange({ group: chosen })} />
    </div>
  );
}

interface GroupChoiceProps {
  readonly group: string;
  readonly hasPlace: boolean;
  readonly onChange: (group: string) => void;
}

function GroupChoice({ group, hasPlace, onChange }: GroupChoiceProps) {
  const t = useTranslate();
  const id = useId();
  const regions = useRegions();
  const isUnknown = group.startsWith('region:') && !regions.some((region) => region.group === group);
  return (
    <Field id={id} label={t('explorePage.controls.group')}>
      <select
        id={id}
        className={`${fieldStyle} w-full`}
        value={group}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="none">{t('explorePage.group.none')}</option>
        <option value="all">{t('explorePage.group.all')}</option>
        <option value="peers" disabled={!hasPlace}>
          {t(hasPlace ? 'explorePage.group.peers' : 'explorePage.group.peersOfNone')}
        </option>
        {isUnknown ? <option value={group}>{group}</option> : null}
        {regions.map((region) => (
          <option key={region.group} value={region.group}>
            {t('explorePage.group.region', { name: region.name })}
          </option>
        ))}
      </select>
    </Field>
  );
}
