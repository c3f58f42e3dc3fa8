import type { ReactElement, ReactNode } from 'react';

export interface KeyItem {
  readonly id: string;
  readonly name: string;
  readonly isFocus?: boolean;
  /** What is drawn, in a box of the key's own size with its middle at `keyMiddle`. */
  readonly sign: ReactNode;
}

/** The box of a sign, in px. */
export const keySize = 18;
export const keyMiddle = keySize / 2;

/** What the signs of a picture mean, over it: each sign with its words. */
export function FigureKey({ items }: { readonly items: readonly KeyItem[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <ul className="dinh-key">
      {items.map(({ id, name, isFocus = false, sign }) => (
        <li key={id} className={isFocus ? 'dinh-key-focus' : undefined}>
          <svg width={keySize} height={keySize} viewBox={`0 0 ${keySize} ${keySize}`} aria-hidden="true">
            {sign}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
