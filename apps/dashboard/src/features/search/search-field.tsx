import { use, useEffect, useRef, useState } from 'react';
import { whenQuiet } from '../../pack/when-quiet.ts';
import { CatalogueContext } from '../catalogue/use-catalogue.ts';
import { useTranslate } from '../language/use-translate.ts';
import { searchFieldStyle } from './search-field-style.ts';
import { useSlashKey } from './use-slash-key.ts';

const loadPanel = () => import('./search-panel.tsx').then((chunk) => chunk.SearchPanel);
type Panel = Awaited<ReturnType<typeof loadPanel>>;

/**
 * The search field, there from the first frame. What finds things brings a library of its own, which no
 * page waits for: it takes the place of the plain field once that is used, with what was typed meanwhile.
 */
export function SearchField() {
  const isReady = use(CatalogueContext) !== null;
  const [panel, setPanel] = useState<{ readonly Panel: Panel }>();
  const [begun, setBegun] = useState({ typed: '', isFocused: false });
  const [isComposing, setComposing] = useState(false);
  // What doesn't come is asked for again at the next use.
  const wake = (): void =>
    void loadPanel().then(
      (Panel) => setPanel({ Panel }),
      () => {},
    );
  useEffect(() => whenQuiet(() => void loadPanel().catch(() => {})), []);
  return (
    <search className="relative min-w-0 flex-1 sm:max-w-md">
      {panel && isReady && !isComposing ? (
        <panel.Panel begun={begun} />
      ) : (
        <PlainField
          typed={begun.typed}
          onType={(typed) => setBegun({ ...begun, typed })}
          onFocus={(isFocused) => {
            setBegun({ ...begun, isFocused });
            if (isFocused) wake();
          }}
          onCompose={setComposing}
        />
      )}
    </search>
  );
}

interface PlainFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFocus: (isFocused: boolean) => void;
  readonly onCompose: (isComposing: boolean) => void;
}

function PlainField({ typed, onType, onFocus, onCompose }: PlainFieldProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  return (
    <input
      ref={input}
      role="combobox"
      aria-label={t('frame.search.label')}
      aria-autocomplete="list"
      aria-expanded={false}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onFocus={() => onFocus(true)}
      onBlur={() => onFocus(false)}
      onCompositionStart={() => onCompose(true)}
      onCompositionEnd={() => onCompose(false)}
      placeholder={t('frame.search.placeholder')}
      title={t('frame.search.hint')}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="go"
      className={searchFieldStyle}
    />
  );
}
