import { useCombobox } from 'downshift';
import { useMemo, useRef, useState } from 'react';
import { optionStyle } from '../../ui/option-style.ts';
import { useBegun } from '../../ui/use-begun.ts';
import type { Begun } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { addFieldStyle } from './add-field-style.ts';
import { idOfHit, type SearchHit } from './find-entries.ts';
import { HitText } from './hit-text.tsx';
import { nameOfHit } from './name-of-hit.ts';

interface HitAdderProps<Hit extends SearchHit> {
  /** What answers what was typed, best first; what is offered before anything is typed for an empty text. */
  readonly find: (typed: string) => readonly Hit[];
  readonly onAdd: (hit: Hit) => void;
  readonly label: string;
  readonly placeholder: string;
  /** Said where nothing is found. */
  readonly describeNone: (typed: string) => string;
  readonly isDisabled: boolean;
  readonly begun: Begun;
}

const mostListed = 12;

/** A field that finds one more thing to add to a list. */
export function HitAdder<Hit extends SearchHit>(props: HitAdderProps<Hit>) {
  const { find, onAdd, label, placeholder, describeNone, isDisabled, begun } = props;
  const t = useTranslate();
  const catalogue = useCatalogue();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(begun.typed);
  useBegun(field, begun);
  const hits = useMemo(() => find(typed.trim()).slice(0, mostListed), [find, typed]);
  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: typed,
    selectedItem: null,
    initialIsOpen: begun.isFocused && begun.isOpened,
    initialHighlightedIndex: begun.isOpened ? 0 : -1,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? nameOfHit(catalogue, hit, t) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      onAdd(selectedItem);
    },
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two together */}
      <label {...box.getLabelProps()} className="sr-only">
        {label}
      </label>
      <input
        {...box.getInputProps({
          ref: field,
          disabled: isDisabled,
          // Downshift's own report comes after the next key and would lose letters of a quick hand.
          onChange: (event) => setTyped(event.currentTarget.value),
        })}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className={addFieldStyle}
      />
      <div
        className={`absolute top-full left-0 z-20 mt-1 max-h-80 w-72 max-w-[85vw] overflow-y-auto border border-muted bg-paper ${box.isOpen ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {box.isOpen
            ? hits.map((hit, index) => (
                <li
                  key={idOfHit(hit)}
                  {...box.getItemProps({ item: hit, index })}
                  className={`px-3 py-1.5 ${optionStyle(box.highlightedIndex === index)}`}
                >
                  <HitText hit={hit} />
                </li>
              ))
            : null}
        </ul>
        {box.isOpen && hits.length === 0 ? <p className="px-3 py-2">{describeNone(typed.trim())}</p> : null}
      </div>
    </>
  );
}
