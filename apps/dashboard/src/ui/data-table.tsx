import { type ReactNode, useState } from 'react';
import { ColumnHead } from './column-head.tsx';
import { type SortKey, type SortState, sortRows } from './sort-rows.ts';

export interface Column<T> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: T) => ReactNode;
  /** Right-aligned tabular figures. */
  readonly isNumber?: boolean;
  /** The cell that names the row. */
  readonly isRowHead?: boolean;
  readonly className?: string;
  /** Left out where no row has anything in it. */
  readonly isOptional?: boolean;
  /** What rows are sorted by; given only where all rows of the table can be compared by it. */
  readonly sortKey?: (row: T) => SortKey;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  /** The order in which the rows come, where it is that of a column. */
  readonly sorted?: SortState;
  readonly rowKey: (row: T) => string;
  /** The row is a link as a whole: its head cell holds the link. */
  readonly isLinked?: boolean;
  /** The columns keep the widths they name, so that tables below each other line up. */
  readonly isFixed?: boolean;
  /** The rows fit a phone as they are, and are not stacked there. */
  readonly isNarrow?: boolean;
}

function isBlank(content: ReactNode): boolean {
  return content === null || content === undefined || content === '';
}

const longFrom = 12;
/** The head of a long table stays; its hairline is a shadow, since a collapsed border would scroll away. */
const stickyStyle = 'sm:sticky sm:top-0 sm:z-20 sm:bg-paper sm:shadow-[inset_0_-1px_0_var(--dinh-rule)] print:static';

/**
 * Hairlines between rows only. On a narrow screen each row becomes a short list of its cells, every
 * one under its column's name, and of the head those columns stay that rows can be sorted by; the
 * roles keep it a table for those who listen.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, rowKey, isLinked = false, isFixed = false, isNarrow = false } = props;
  const [sort, setSort] = useState(props.sorted);
  const sortKey = props.columns.find((column) => column.id === sort?.columnId)?.sortKey;
  // In the order they come in rows keep their own way of settling ties.
  const rows = sort && sortKey && sort !== props.sorted ? sortRows(props.rows, sortKey, sort.direction) : props.rows;
  const isLong = rows.length >= longFrom;
  const toggle = ({ id, isNumber = false }: Column<T>): void => {
    const isOwn = sort?.columnId === id;
    const other = sort?.direction === 'ascending' ? 'descending' : 'ascending';
    setSort({ columnId: id, direction: isOwn ? other : isNumber ? 'descending' : 'ascending' });
  };
  const columns = props.columns.filter(
    (column) => !column.isOptional || rows.some((row) => !isBlank(column.cell(row))),
  );
  const isSortable = rows.length > 1 && columns.some((column) => column.sortKey);
  const align = (column: Column<T>): string =>
    column.isNumber ? `${isNarrow ? 'text-right' : 'sm:text-right'} tabular-nums` : '';
  const stacked = (classes: string): string => (isNarrow ? '' : classes);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a table shown as blocks loses its roles in browsers unless they are written
    <table
      role="table"
      className={`w-full border-collapse text-14 print:text-12 ${isFixed ? 'sm:table-fixed' : ''} ${stacked('max-sm:block')}`}
    >
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className={stacked(isSortable ? 'max-sm:block' : 'max-sm:sr-only')}>
        <tr
          role="row"
          className={`border-rule border-b ${stacked('max-sm:flex max-sm:flex-wrap max-sm:gap-x-8 max-sm:print:hidden')}`}
        >
          {columns.map((column) => (
            <ColumnHead
              key={column.id}
              onSort={column.sortKey && rows.length > 1 ? () => toggle(column) : null}
              direction={sort?.columnId === column.id ? sort.direction : undefined}
              isNumber={column.isNumber === true}
              className={`py-2 pr-4 text-left align-bottom font-medium text-12 text-muted last:pr-0 ${column.sortKey ? '' : stacked('max-sm:sr-only')} ${align(column)} ${isLong ? stickyStyle : ''} ${column.className ?? ''}`}
            >
              {column.head}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={stacked('max-sm:block')}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className={`border-rule border-b last:border-b-0 print:break-inside-avoid ${stacked('max-sm:block max-sm:py-3')} ${isLinked ? 'relative hover:bg-raised' : ''}`}
          >
            {columns.map((column) => {
              const content = column.cell(row);
              if (column.isRowHead) {
                return (
                  <th
                    key={column.id}
                    role="rowheader"
                    scope="row"
                    className={`py-2 pr-4 text-left align-top font-medium ${stacked('max-sm:block max-sm:py-0.5')} ${column.className ?? ''}`}
                  >
                    {content}
                  </th>
                );
              }
              return (
                <td
                  key={column.id}
                  role="cell"
                  className={`py-2 pr-4 align-top last:pr-0 ${stacked(isBlank(content) ? 'max-sm:hidden' : 'max-sm:flex max-sm:gap-3 max-sm:py-0.5')} ${align(column)} ${column.className ?? ''}`}
                >
                  <span
                    aria-hidden="true"
                    className={`hidden w-28 shrink-0 text-12 text-muted ${stacked('max-sm:inline')}`}
                  >
                    {column.head}
                  </span>
                  <span className={`min-w-0 ${stacked('max-sm:flex-1 max-sm:wrap-anywhere')}`}>{content}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
