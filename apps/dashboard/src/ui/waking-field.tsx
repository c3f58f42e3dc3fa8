import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { whenQuiet } from '../pack/when-quiet.ts';

/** What was typed, and whether the field had the focus, before what finds things took its place. */
export interface Begun {
  readonly typed: string;
  readonly isFocused: boolean;
}

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
  readonly ref?: Ref<HTMLInputElement>;
  readonly children: (finder: Finder, begun: Begun) => ReactNode;
}

/**
 * A field that finds things, there from the first frame. Choosing from a list brings a library of its own,
 * which no page waits for: it takes the place of the plain field once that is used, or once all is quiet
 * it is at hand, with what was typed meanwhile.
 */
export function WakingField<Finder>(props: WakingFieldProps<Finder>): ReactNode {
  const { load, isReady = true, label, placeholder, title, isDisabled = false, className, ref, children } = props;
  const [woken, setWoken] = useState<{ readonly finder: Finder }>();
  const [begun, setBegun] = useState<Begun>({ typed: '', isFocused: false });
  const [isComposing, setComposing] = useState(false);
  useEffect(() => whenQuiet(() => void load().catch(() => {})), [load]);
  // What doesn't come is asked for again at the next use.
  const wake = (): void =>
    void load().then(
      (finder) => setWoken({ finder }),
      () => {},
    );
  // A letter that is being composed would be lost with its field.
  if (woken && isReady && !isComposing) return children(woken.finder, begun);
  return (
    <input
      ref={ref}
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={false}
      disabled={isDisabled}
      value={begun.typed}
      onChange={(event) => setBegun({ ...begun, typed: event.currentTarget.value })}
      onFocus={() => {
        setBegun({ ...begun, isFocused: true });
        wake();
      }}
      onBlur={() => setBegun({ ...begun, isFocused: false })}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      placeholder={placeholder}
      title={title}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="go"
      className={className}
    />
  );
}
