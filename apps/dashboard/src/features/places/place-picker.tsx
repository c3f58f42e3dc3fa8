import { describeAreaOfTime } from '@dinh/charts/ground';
import { colourOf } from '@dinh/charts/palette';
import { useMemo } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import { mostColoured } from '../../app/view-state.ts';
import { ChosenList } from '../../ui/chosen-list.tsx';
import { WakingField } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from '../search/add-field-style.ts';

interface PlacePickerProps {
  /** The places in colour, the first in focus. */
  readonly chosen: readonly AreaRow[];
  /** Every place that could be added, the chosen ones among them. */
  readonly offered: readonly AreaRow[];
  /** Figures of a place: those with most are offered first. */
  readonly countOf: (areaId: string) => number;
  /** Said where no place is chosen. */
  readonly empty: string;
  /** The ids chosen now, the focus first; undefined for none. */
  readonly onChange: (areas: readonly string[] | undefined) => void;
}

const loadAdder = () => import('./place-adder.tsx');

/** The places drawn in colour: taken away by their name, added by typing one that has figures. */
export function PlacePicker({ chosen, offered, countOf, empty, onChange }: PlacePickerProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const colours = colourPlaces(chosen.map((area) => area.id));
  const ids = chosen.map((area) => area.id);
  const isFull = chosen.length >= mostColoured;
  const candidates = useMemo(
    () => offered.filter((area) => !chosen.some((one) => one.id === area.id)),
    [offered, chosen],
  );
  const remove = (area: AreaRow): void => {
    const left = ids.filter((id) => id !== area.id);
    onChange(left.length > 0 ? left : undefined);
  };
  if (candidates.length === 0 && chosen.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-14">
      {chosen.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <ChosenList
          label={t('indicator.places.label')}
          items={chosen}
          keyOf={({ id }) => id}
          removalOf={(area) => t('indicator.places.remove', { name: describeAreaOfTime(catalogue, area, t) })}
          onRemove={remove}
        >
          {(area) => (
            <>
              <span
                aria-hidden="true"
                className="size-3"
                style={{ backgroundColor: colourOf(colours.get(area.id) ?? 'context') }}
              />
              {describeAreaOfTime(catalogue, area, t)}
            </>
          )}
        </ChosenList>
      )}
      <div className="relative">
        <WakingField
          load={loadAdder}
          label={t('indicator.places.add')}
          placeholder={isFull ? '' : t('indicator.places.placeholder')}
          isDisabled={isFull}
          failure={t('frame.search.failed')}
          className={addFieldStyle}
        >
          {({ PlaceAdder }, begun) => (
            <PlaceAdder
              candidates={candidates}
              countOf={countOf}
              label={t('indicator.places.add')}
              placeholder={isFull ? '' : t('indicator.places.placeholder')}
              isFull={isFull}
              onAdd={(area) => onChange([...ids, area.id])}
              begun={begun}
            />
          )}
        </WakingField>
      </div>
      {isFull ? <p className="text-12 text-muted">{t('indicator.places.full', { count: mostColoured })}</p> : null}
    </div>
  );
}
