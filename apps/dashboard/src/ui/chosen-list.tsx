import { type ReactNode, useRef } from 'react';

interface ChosenListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** What the button that takes an item away is called. */
  readonly removalOf: (item: T) => string;
  readonly onRemove: (item: T) => void;
  readonly children: (item: T) => ReactNode;
}

/** What is chosen, each taken away by its name. */
export function ChosenList<T>({ label, items, keyOf, removalOf, onRemove, children }: ChosenListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} tabIndex={-1} aria-label={label} className="flex flex-wrap gap-2">
      {items.map((item) => (
        <li key={keyOf(item)} className="min-w-0">
          <button
            type="button"
            onClick={() => {
              onRemove(item);
              // The button that had the focus is gone.
              list.current?.focus();
            }}
            aria-label={removalOf(item)}
            className="inline-flex min-h-9 items-center gap-2 rounded-sm border border-rule px-2 text-left hover:bg-raised"
          >
            {children(item)}
            <span aria-hidden="true" className="text-muted">
              ×
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
