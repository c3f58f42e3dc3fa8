import type { CSSProperties, ReactNode } from 'react';

interface OutOfSightProps {
  /** About how many rows of tables it holds, for the room it keeps: too short a room would be written over. */
  readonly rows: number;
  readonly children: ReactNode;
}

/**
 * A part below the fold: not laid out before it is scrolled to, which every switch above it would pay for. Search,
 * print and screen readers have it all the same. A page that is gone back to has to be as high as where the reader was.
 */
export function OutOfSight({ rows, children }: OutOfSightProps) {
  return (
    <div
      className="-mx-2 px-2 [contain-intrinsic-size:auto_calc(var(--rows)*22rem+12rem)] [content-visibility:auto] sm:[contain-intrinsic-size:auto_calc(var(--rows)*7rem+12rem)] print:[content-visibility:visible]"
      style={{ '--rows': rows } as CSSProperties}
    >
      {children}
    </div>
  );
}
