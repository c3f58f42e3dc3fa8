import { colourOf } from '@dinh/charts/palette';
import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import { mostColoured } from '../../app/view-state.ts';
import { optionStyle } from '../../ui/option-style.ts';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { colourPlaces } from '../figures/place-colours.ts';
import { useTranslate } from '../language/use-translate.ts';
import { type AreaHit, findAreas } from '../search/find-entries.ts';
import { HitText } from '../search/hit-text.tsx';
import type { PlaceSelection } from './select-view.ts';

interface PlacePickerProps {
  readonly selection: PlaceSelection;
  /** The ids chosen now, the focus first; undefined for none. */
  readonly onChange: (areas: readonly string[] | undefined) => void;
}

const mostListed = 12;

/** The places drawn in colour: taken away by their name, added by typing one that has figures. */
export function PlacePicker({ selection, onChange }: PlacePickerProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const { chosen, pointsByArea } = selection;
  const [typed, setTyped] = useState('');
  const colours = colourPlaces(chosen.map((area) => area.id));
  const ids = chosen.map((area) => area.id);
  const isFull = chosen.length >= mostColoured;
  const candidates = useMemo(
    () =>
      catalogue.areas.filter(
        (area) => area.level !== 'country' && pointsByArea.has(area.id) && !chosen.some((one) => one.id === area.id),
      ),
    [catalogue, pointsByArea, chosen],
  );
  const hits = useMemo<readonly AreaHit[]>(() => {
    const found =
      typed.trim() === ''
        ? candidates
            .toSorted((a, b) => (pointsByArea.get(b.id)?.length ?? 0) - (pointsByArea.get(a.id)?.length ?? 0))
            .map((area) => ({ kind: 'area' as const, area, otherName: null }))
        : findAreas(candidates, typed);
    return found.slice(0, mostListed);
  }, [candidates, typed, pointsByArea]);
  const box = useCombobox<AreaHit>({
    items: [...hits],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? describeAreaOfTime(catalogue, hit.area, t) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      onChange([...ids, selectedItem.area.id]);
    },
  });
  const remove = (area: AreaRow): void => {
    const left = ids.filter((id) => id !== area.id);
    onChange(left.length > 0 ? left : undefined);
  };
  if (candidates.length === 0 && chosen.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-14">
      {chosen.length === 0 ? (
        <p className="text-muted">{t('indicator.places.empty')}</p>
      ) : (
        <ul aria-label={t('indicator.places.label')} className="flex flex-wrap gap-2">
          {chosen.map((area) => (
            <li key={area.id}>
              <button
                type="button"
                onClick={() => remove(area)}
                aria-label={t('indicator.places.remove', { name: describeAreaOfTime(catalogue, area, t) })}
                className="inline-flex min-h-9 items-center gap-2 rounded-sm border border-rule px-2 hover:bg-raised"
              >
                <span
                  aria-hidden="true"
                  className="size-3"
                  style={{ backgroundColor: colourOf(colours.get(area.id) ?? 'context') }}
                />
                {describeAreaOfTime(catalogue, area, t)}
                <span aria-hidden="true" className="text-muted">
                  ×
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="relative">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two together */}
        <label {...box.getLabelProps()} className="sr-only">
          {t('indicator.places.add')}
        </label>
        <input
          {...box.getInputProps({
            disabled: isFull,
            // Downshift's own report comes after the next key and would lose letters of a quick hand.
            onChange: (event) => setTyped(event.currentTarget.value),
          })}
          placeholder={isFull ? '' : t('indicator.places.placeholder')}
          autoComplete="off"
          spellCheck={false}
          className="h-9 w-48 rounded-sm border border-muted bg-paper px-2 placeholder:text-muted"
        />
        <div
          className={`absolute top-full left-0 z-20 mt-1 max-h-80 w-72 max-w-[85vw] overflow-y-auto border border-muted bg-paper ${box.isOpen ? '' : 'hidden'}`}
        >
          <ul {...box.getMenuProps()}>
            {box.isOpen
              ? hits.map((hit, index) => (
                  <li
                    key={hit.area.id}
                    {...box.getItemProps({ item: hit, index })}
                    className={`px-3 py-1.5 ${optionStyle(box.highlightedIndex === index)}`}
                  >
                    <HitText hit={hit} />
                  </li>
                ))
              : null}
          </ul>
          {box.isOpen && hits.length === 0 ? (
            <p className="px-3 py-2">{t('indicator.places.none', { typed: typed.trim() })}</p>
          ) : null}
        </div>
      </div>
      {isFull ? <p className="text-12 text-muted">{t('indicator.places.full', { count: mostColoured })}</p> : null}
    </div>
  );
}
