import { type KeyboardEvent, useState } from 'react';

/** A cell by the places of its row and column. */
export interface MatrixPosition {
  readonly row: number;
  readonly column: number;
}

export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

const rowsOfAPage = 10;

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length - 1);
}

/** The cell a key leads to; undefined for a key of no concern. A walk ends at the edge and never wraps. */
export function moveInMatrix(
  key: string,
  { row, column }: MatrixPosition,
  { rows, columns }: MatrixSize,
): MatrixPosition | undefined {
  const to = (nextRow: number, nextColumn: number): MatrixPosition => ({
    row: clamp(nextRow, rows),
    column: clamp(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'PageUp':
      return to(row - rowsOfAPage, column);
    case 'PageDown':
      return to(row + rowsOfAPage, column);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    default:
      return undefined;
  }
}

export interface MatrixWalk {
  /** The cell under the walk; null when the walk is elsewhere. */
  readonly current: MatrixPosition | null;
  /** The cell to announce: the last that the keyboard came to. */
  readonly announced: MatrixPosition | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

interface CellKey {
  readonly row: string;
  readonly column: string;
}

/**
 * Walks through a matrix by keys: arrows to the neighbours, Home and End to the ends of the row, Page
 * up and down by ten rows, Enter follows the cell's link, Esc dismisses. The cell is kept by the ids of
 * its row and column, so that sorting leaves the walk where it is.
 */
export function useMatrixWalk(
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  { start, onEnter }: { readonly start: MatrixPosition; readonly onEnter: (position: MatrixPosition) => void },
): MatrixWalk {
  const [key, setKey] = useState<CellKey | null>(null);
  const [isWalking, setIsWalking] = useState(false);
  const size = { rows: rows.length, columns: columns.length };
  const found = key === null ? null : { row: rows.indexOf(key.row), column: columns.indexOf(key.column) };
  // A cell that was filtered away is no longer pointed at.
  const known = found !== null && found.row >= 0 && found.column >= 0 ? found : null;
  const go = ({ row, column }: MatrixPosition): void => {
    const next = { row: rows[row], column: columns[column] };
    if (next.row === undefined || next.column === undefined) return;
    setKey({ row: next.row, column: next.column });
    setIsWalking(true);
  };
  return {
    current: isWalking ? known : null,
    announced: known,
    onFocus: () => go(known ?? start),
    onBlur: () => setIsWalking(false),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const from = known ?? start;
      if (event.key === 'Escape') {
        if (!isWalking) return;
        setIsWalking(false);
        setKey(null);
      } else if (event.key === 'Enter') {
        onEnter(from);
      } else {
        const next = moveInMatrix(event.key, from, size);
        if (!next) return;
        go(isWalking ? next : from);
      }
      event.preventDefault();
    },
  };
}
