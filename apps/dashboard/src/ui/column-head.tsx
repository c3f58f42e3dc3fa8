import type { ReactNode } from 'react';
import type { SortState } from './sort-rows.ts';

interface ColumnHeadProps {
  readonly children: ReactNode;
  readonly className: string;
  /** Null for a column that rows aren't sorted by. */
  readonly onSort: (() => void) | null;
  /** The direction where rows stand in this column's order now. */
  readonly direction: SortState['direction'] | undefined;
  /** Right-aligned: the arrow stands before the name. */
  readonly isNumber: boolean;
}

const arrows = { ascending: '↑', descending: '↓' } as const;

/** A column's name, a button where rows can be sorted by it; `aria-sort` and an arrow say the direction. */
export function ColumnHead({ children, className, onSort, direction, isNumber }: ColumnHeadProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table shown as blocks loses its roles in browsers unless they are written
    <th role="columnheader" scope="col" aria-sort={onSort ? (direction ?? 'none') : undefined} className={className}>
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className={`relative inline-flex min-h-6 items-end text-inherit ${isNumber ? 'text-right' : 'text-left'} underline decoration-muted decoration-dotted underline-offset-4 hover:text-ink print:no-underline`}
        >
          {children}
          <span aria-hidden="true" className={`absolute bottom-0 text-ink ${isNumber ? 'right-full' : 'left-full'}`}>
            {direction === undefined ? '' : arrows[direction]}
          </span>
        </button>
      ) : (
        children
      )}
    </th>
  );
}
