import { useNavigate } from '@tanstack/react-router';
import { useCombobox } from 'downshift';
import { useId, useMemo, useRef, useState } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { findEntries, type SearchHit } from './find-entries.ts';
import { HitText } from './hit-text.tsx';
import { nameOfHit } from './name-of-hit.ts';
import { useSlashKey } from './use-slash-key.ts';

function kindHead(kind: SearchHit['kind']): 'frame.search.areas' | 'frame.search.indicators' {
  return kind === 'area' ? 'frame.search.areas' : 'frame.search.indicators';
}

/** Finds a place or an indicator as it is typed; Enter opens the first, or the one under the arrow keys. */
export function SearchBox() {
  const t = useTranslate();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const headId = useId();
  const [typed, setTyped] = useState('');
  const hits = useMemo(() => findEntries(catalogue, typed), [catalogue, typed]);
  useSlashKey(input);

  const open = (hit: SearchHit): void => {
    void (hit.kind === 'area'
      ? navigate({ to: '/areas/$id', params: { id: hit.area.id } })
      : navigate({ to: '/indicators/$id', params: { id: hit.indicator.id } }));
  };

  const box = useCombobox<SearchHit>({
    items: [...hits],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => (hit ? nameOfHit(catalogue, hit, t) : ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped('');
      input.current?.blur();
      open(selectedItem);
    },
  });
  const isListed = box.isOpen && typed.trim() !== '';

  return (
    <search className="relative min-w-0 flex-1 sm:max-w-md">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the combobox ties the two together */}
      <label {...box.getLabelProps()} className="sr-only">
        {t('frame.search.label')}
      </label>
      <input
        {...box.getInputProps({
          ref: input,
          // Downshift's own report comes after the next key and would lose letters of a quick hand.
          onChange: (event) => setTyped(event.currentTarget.value),
        })}
        placeholder={t('frame.search.placeholder')}
        title={t('frame.search.hint')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        className="h-10 w-full rounded-sm border border-muted bg-paper px-3 text-16 placeholder:text-muted sm:text-14"
      />
      <div
        className={`absolute top-full right-0 left-0 z-30 mt-1 max-h-[70vh] min-w-64 overflow-y-auto border border-muted bg-paper ${isListed ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {isListed
            ? hits.map((hit, index) => (
                <li
                  key={hit.kind === 'area' ? hit.area.id : hit.indicator.id}
                  {...box.getItemProps({ item: hit, index })}
                  aria-describedby={`${headId}-${hit.kind}`}
                  className={`cursor-pointer px-3 py-2 text-14 ${box.highlightedIndex === index ? 'bg-raised' : ''}`}
                >
                  {hits[index - 1]?.kind === hit.kind ? null : (
                    <span aria-hidden="true" className="block pt-1 pb-1 text-12 text-muted">
                      {t(kindHead(hit.kind))}
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
      <span id={`${headId}-area`} hidden>
        {t('frame.search.areas')}
      </span>
      <span id={`${headId}-indicator`} hidden>
        {t('frame.search.indicators')}
      </span>
      <p role="status" className="sr-only">
        {isListed ? t('frame.search.found', { count: hits.length }) : ''}
      </p>
    </search>
  );
}
