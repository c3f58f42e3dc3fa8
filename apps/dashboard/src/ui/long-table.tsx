import { memo, type ReactNode } from 'react';
import type { Column } from './data-table.tsx';

interface LongTableProps<T> {
  readonly caption: string;
  /** What the scrolled region is called. */
  readonly scrollLabel: string;
  /** Stable between renders, so that rows that stay are not drawn again. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** Tailwind's widths of the columns, from `sm` on. */
  readonly widths: string;
}

interface LongRowProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  readonly widths: string;
}

// Rows out of sight are neither laid out nor painted, and stay there for print, search and those who listen.
const unseen =
  '[content-visibility:auto] [contain-intrinsic-size:auto_8rem] sm:[contain-intrinsic-size:auto_3.75rem] print:[content-visibility:visible]';

function LongRow<T>({ row, columns, widths }: LongRowProps<T>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a row shown as a grid loses its role in browsers unless it is written
    <tr
      role="row"
      className={`relative block border-rule border-b py-2 last:border-b-0 hover:bg-raised sm:grid sm:gap-x-4 ${widths} ${unseen}`}
    >
      {columns.map(({ id, head, cell, isRowHead }) =>
        isRowHead ? (
          <th key={id} role="rowheader" scope="row" className="block text-left font-medium">
            {cell(row)}
          </th>
        ) : (
          <td key={id} role="cell" className="block max-sm:flex max-sm:gap-3">
            <span aria-hidden="true" className="hidden w-28 shrink-0 text-12 text-muted max-sm:inline">
              {head}
            </span>
            <span className="min-w-0 max-sm:wrap-anywhere max-sm:flex-1">{cell(row)}</span>
          </td>
        ),
      )}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

const RememberedRow = memo(LongRow) as typeof LongRow;

/**
 * A table of up to a thousand rows in a scrolled region under a sticky head: virtualised by the
 * browser, every row in the page. On paper it opens in full.
 */
export function LongTable<T>({ caption, scrollLabel, columns, rows, rowKey, widths }: LongTableProps<T>): ReactNode {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore lint/a11y/useSemanticElements: a section would stand among the page's own
    <div
      role="region"
      aria-label={scrollLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it
      tabIndex={0}
      className="max-h-[70vh] overflow-y-auto border-rule border-y sm:max-h-[36rem] print:max-h-none print:overflow-visible"
    >
      <table role="table" className="block w-full text-14 print:text-12">
        <caption className="sr-only">{caption}</caption>
        <thead
          role="rowgroup"
          className="block bg-paper max-sm:sr-only sm:sticky sm:top-0 sm:z-20 sm:border-rule sm:border-b"
        >
          <tr role="row" className={`block sm:grid sm:gap-x-4 ${widths}`}>
            {columns.map(({ id, head }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className="block py-2 text-left font-medium text-12 text-muted"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
          {rows.map((row) => (
            <RememberedRow key={rowKey(row)} row={row} columns={columns} widths={widths} />
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
