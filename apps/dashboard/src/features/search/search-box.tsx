import { useNavigate } from '@tanstack/react-router';
import { useCombobox } from 'downshift';
import { type RefObject, useId, useMemo, useState } from 'react';
import { optionStyle } from '../../ui/option-style.ts';
import { useBegun } from '../../ui/use-begun.ts';
import type { Begun } from '../../ui/waking-field.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { findEntries, idOfHit, type SearchedLists, type SearchHit } from './find-entries.ts';
import { HitText } from './hit-text.tsx';
import { nameOfHit } from './name-of-hit.ts';
import { searchFieldStyle } from './search-field-style.ts';

const heads = {
  area: 'frame.search.areas',
  indicator: 'frame.search.indicators',
  policy: 'frame.search.policies',
  heritage: 'frame.search.heritage',
} as const satisfies Record<SearchHit['kind'], string>;
const kinds = ['area', 'indicator', 'policy', 'heritage'] as const;

interface SearchBoxProps {
  /** What is found besides the catalogue; nothing before it is there. Keeps its identity between renders. */
  readonly lists: SearchedLists;
  /** Called when something is typed. */
  readonly onType: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly begun: Begun;
}

/** Finds a place, an indicator, a policy or an item of the registers as it is typed; Enter opens the first, or the one under the arrow keys. */
export function SearchBox({ lists, onType, field, begun }: SearchBoxProps) {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const headId = useId();
  const [typed, setTyped] = useState(begun.typed);
  useBegun(field, begun);
  const hits = useMemo(() => findEntries(catalogue, lists, typed, t), [catalogue, lists, typed, t]);

  const open = (hit: SearchHit): void => {
    const params = { id: idOfHit(hit) };
    switch (hit.kind) {
      case 'area':
        void navigate({ to: '/areas/$id', params });
        break;
      case 'indicator':
        void navigate({ to: '/indicators/$id', params });
        break;
      case 'policy':
        void navigate({ to: '/policies/$id', params });
        break;
      case 'heritage':
        void navigate({ to: '/heritage/$id', params });
        break;
    }
  };

  const box = useCombobox<SearchHit>({
    items: [...hits],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialIsOpen: begun.isFocused && begun.typed !== '',
    initialHighlightedIndex: 0,
    itemToString: (hit) => (hit ? nameOfHit(catalogue, hit, t) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      field.current?.blur();
      open(selectedItem);
    },
  });
  const isListed = box.isOpen && typed.trim() !== '';

  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two together */}
      <label {...box.getLabelProps()} className="sr-only">
        {t('frame.search.label')}
      </label>
      <input
        {...box.getInputProps({
          ref: field,
          // Downshift's own report comes after the next key and would lose letters of a quick hand.
          onChange: (event) => {
            setTyped(event.currentTarget.value);
            onType();
          },
        })}
        placeholder={t('frame.search.placeholder')}
        title={t('frame.search.hint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        className={searchFieldStyle}
      />
      <div
        className={`absolute top-full right-0 left-0 z-30 mt-1 max-h-[70vh] min-w-56 overflow-y-auto border border-muted bg-paper ${isListed ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {isListed
            ? hits.map((hit, index) => (
                <li
                  key={idOfHit(hit)}
                  {...box.getItemProps({ item: hit, index })}
                  aria-describedby={`${headId}-${hit.kind}`}
                  className={`px-3 py-2 text-14 ${optionStyle(box.highlightedIndex === index)}`}
                >
                  {hits[index - 1]?.kind === hit.kind ? null : (
                    <span aria-hidden="true" className="block pt-1 pb-1 text-12 text-muted">
                      {t(heads[hit.kind])}
                    </span>
                  )}
                  <HitText hit={hit} />
                </li>
              ))
            : null}
        </ul>
        {isListed && hits.length === 0 ? (
          <p className="px-3 py-2 text-14">{t('frame.search.none', { typed: typed.trim() })}</p>
        ) : null}
      </div>
      {kinds.map((kind) => (
        <span key={kind} id={`${headId}-${kind}`} hidden>
          {t(heads[kind])}
        </span>
      ))}
      <p role="status" className="sr-only">
        {isListed ? t('frame.search.found', { count: hits.length }) : ''}
      </p>
    </>
  );
}
