import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { whenQuiet } from '../pack/when-quiet.ts';

/** What happened to the plain field before what finds things took its place. */
export interface Begun {
  readonly typed: string;
  /** True while it has the focus. */
  readonly isFocused: boolean;
  /** True where the list was asked for: by a click, a letter or the arrow down; the focus alone asks for nothing. */
  readonly isOpened: boolean;
}

const untouched: Begun = { typed: '', isFocused: false, isOpened: false };

interface WakingFieldProps<Finder> {
  /** Brings what finds things: a chunk of its own. */
  readonly load: () => Promise<Finder>;
  /** False while what is searched is not there yet. */
  readonly isReady?: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly title?: string;
  readonly isDisabled?: boolean;
  readonly className: string;
  /** Said where it doesn't come. */
  readonly failure: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly children: (finder: Finder, begun: Begun) => ReactNode;
}

/**
 * A field that finds things, there from the first frame. Choosing from a list brings a library of its own,
 * which no page waits for: it takes the place of the plain field once that is used, or once all is quiet
 * it is at hand, with what was typed meanwhile.
 */
export function WakingField<Finder>(props: WakingFieldProps<Finder>): ReactNode {
  const { load, isReady = true, label, placeholder, title, isDisabled = false } = props;
  const { className, failure, ref, children } = props;
  const [woken, setWoken] = useState<{ readonly finder: Finder }>();
  const [begun, setBegun] = useState(untouched);
  const [hasFailed, setFailed] = useState(false);
  const [isComposing, setComposing] = useState(false);
  useEffect(() => whenQuiet(() => void load().catch(() => {})), [load]);
  const note = (change: Partial<Begun>): void => setBegun((known) => ({ ...known, ...change }));
  const wake = (): void =>
    void load().then(
      (finder) => {
        setWoken({ finder });
        setFailed(false);
      },
      () => setFailed(true),
    );
  // A letter that is being composed would be lost with its field.
  const isTaken = woken !== undefined && isReady && !isComposing;
  useEffect(() => {
    // Where the plain field comes back, it begins anew.
    if (isTaken) setBegun(untouched);
  }, [isTaken]);
  if (isTaken) return children(woken.finder, begun);
  return (
    <>
      <input
        ref={ref}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={false}
        disabled={isDisabled}
        value={begun.typed}
        onChange={({ currentTarget }) => note({ typed: currentTarget.value, isOpened: true })}
        // Before the focus, with which the field may be taken at once.
        onPointerDown={() => note({ isOpened: true })}
        onKeyDown={({ key }) => {
          if (key === 'ArrowDown') note({ isOpened: true });
        }}
        onFocus={() => {
          note({ isFocused: true });
          wake();
        }}
        onBlur={() => note({ isFocused: false, isOpened: false })}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={({ currentTarget }) => {
          note({ typed: currentTarget.value });
          setComposing(false);
        }}
        placeholder={placeholder}
        title={title}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        className={className}
      />
      {hasFailed ? (
        <p role="status" className="mt-1 text-12">
          {failure}
        </p>
      ) : null}
    </>
  );
}
