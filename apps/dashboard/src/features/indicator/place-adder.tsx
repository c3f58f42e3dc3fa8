import type { SeriesPoint } from '@dinh/kpi';
import { useCombobox } from 'downshift';
import { useMemo, useRef, useState } from 'react';
import type { AreaRow } from '../../app/answers.ts';
import { optionStyle } from '../../ui/option-style.ts';
import { useBegun } from '../../ui/use-begun.ts';
import type { Begun } from '../../ui/waking-field.tsx';
import { describeAreaOfTime } from '../catalogue/describe-area.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { type AreaHit, findAreas } from '../search/find-entries.ts';
import { HitText } from '../search/hit-text.tsx';
import { placeFieldStyle } from './place-field-style.ts';

interface PlaceAdderProps {
  readonly candidates: readonly AreaRow[];
  readonly pointsByArea: ReadonlyMap<string, readonly SeriesPoint[]>;
  readonly isFull: boolean;
  readonly onAdd: (area: AreaRow) => void;
  readonly begun: Begun;
}

const mostListed = 12;

/** Finds one more place to draw in colour: those with most figures before anything is typed. */
export function PlaceAdder({ candidates, pointsByArea, isFull, onAdd, begun }: PlaceAdderProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(begun.typed);
  useBegun(field, begun);
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
    initialIsOpen: begun.isFocused && begun.isOpened,
    initialHighlightedIndex: begun.isOpened ? 0 : -1,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? describeAreaOfTime(catalogue, hit.area, t) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      onAdd(selectedItem.area);
    },
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two together */}
      <label {...box.getLabelProps()} className="sr-only">
        {t('indicator.places.add')}
      </label>
      <input
        {...box.getInputProps({
          ref: field,
          disabled: isFull,
          // Downshift's own report comes after the next key and would lose letters of a quick hand.
          onChange: (event) => setTyped(event.currentTarget.value),
        })}
        placeholder={isFull ? '' : t('indicator.places.placeholder')}
        autoComplete="off"
        spellCheck={false}
        className={placeFieldStyle}
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
    </>
  );
}
