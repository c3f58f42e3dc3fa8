import { type ReactNode, useState } from 'react';
import { buttonStyle } from './button-style.ts';

interface FirstRowsProps<T> {
  readonly rows: readonly T[];
  /** What the button that shows the rest is called. */
  readonly label: string;
  readonly children: (rows: readonly T[]) => ReactNode;
}

const mostShown = 50;

/** The first fifty rows of a long table, and a button for the rest. */
export function FirstRows<T>({ rows, label, children }: FirstRowsProps<T>) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || rows.length <= mostShown) return children(rows);
  return (
    <>
      {children(rows.slice(0, mostShown))}
      <p className="mt-3">
        <button type="button" className={buttonStyle} onClick={() => setIsWhole(true)}>
          {label}
        </button>
      </p>
    </>
  );
}
