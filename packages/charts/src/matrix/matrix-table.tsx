import type { Translate } from '@dinh/i18n';
import {
  type CSSProperties,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { layoutMatrix, type MatrixForm } from './layout-matrix.ts';
import type { MatrixColumn, MatrixGroup, MatrixRow } from './matrix.ts';
import { MatrixLine } from './matrix-row.tsx';
import { type MatrixPosition, useMatrixWalk } from './use-matrix-walk.ts';

export interface MatrixTableProps {
  readonly caption: string;
  /** What the rows are: the head of the first column. */
  readonly corner: string;
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly MatrixColumn[];
  readonly form: MatrixForm;
  /** A cell in words: place, what is measured, period, age, value; or why there is none. */
  readonly describe: (row: MatrixRow, column: MatrixColumn) => string;
  readonly t: Translate;
}

/** Where the walk begins: the first cell with a figure, else the first of all. */
function findStart(rows: readonly MatrixRow[]): MatrixPosition {
  const row = rows.findIndex(({ cells }) => cells.some(({ href }) => href !== null));
  const column = rows[row]?.cells.findIndex(({ href }) => href !== null) ?? 0;
  return row < 0 ? { row: 0, column: 0 } : { row, column };
}

function positionOf(event: PointerEvent<HTMLElement>, rows: readonly MatrixRow[]): MatrixPosition | null {
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  const id = cell?.parentElement?.dataset.row;
  const row = rows.findIndex((one) => one.id === id);
  // The first cell of a row names it.
  return cell && row >= 0 ? { row, column: cell.cellIndex - 1 } : null;
}

function Head({ column, form }: { readonly column: MatrixColumn; readonly form: MatrixForm }): ReactElement {
  const { name, count, href, onOpen } = column;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table laid out as a grid loses its roles in browsers unless they are written
    <th role="columnheader" scope="col">
      <div className={form === 'marks' ? 'dinh-matrix-upright' : undefined}>
        {onOpen ? (
          <button type="button" onClick={onOpen}>
            {name}
          </button>
        ) : (
          <a href={href}>{name}</a>
        )}
      </div>
      <small>{count}</small>
    </th>
  );
}

/**
 * Areas × what is measured, a mark per cell. A table in a box of its own that scrolls both ways under
 * its heads; beside it, as with every figure, a layer that takes the keys and one live region. What is
 * pointed at is said in a line above, which keeps its room.
 */
export function MatrixTable(props: MatrixTableProps): ReactElement {
  const { caption, corner, groups, columns, form, describe, t } = props;
  const keysId = useId();
  const box = useRef<HTMLElement>(null);
  const [pointed, setPointed] = useState<MatrixPosition | null>(null);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const ids = useMemo(
    () => ({ rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) }),
    [rows, columns],
  );
  const { columnWidth, headHeight } = useMemo(
    () =>
      layoutMatrix(
        columns.map(({ name }) => name),
        form,
      ),
    [columns, form],
  );
  const sizes: CSSProperties & Readonly<Record<`--${string}`, string | number>> = {
    '--dinh-columns': columns.length,
    '--dinh-column': `${columnWidth}px`,
    '--dinh-head': `${headHeight}px`,
  };
  const findCell = ({ row, column }: MatrixPosition): HTMLElement | null =>
    box.current?.querySelector<HTMLElement>(`tr[data-row="${ids.rows[row]}"] > td:nth-child(${column + 2})`) ?? null;
  const walk = useMatrixWalk(ids, {
    start: findStart(rows),
    onEnter: (position) => findCell(position)?.querySelector('a')?.click(),
  });
  const { current, announced } = walk;
  useEffect(() => {
    if (current) findCell(current)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  const say = (position: MatrixPosition | null): string => {
    const row = position && rows[position.row];
    const column = position && columns[position.column];
    return row && column ? describe(row, column) : '';
  };
  const announcement = say(announced);
  return (
    <div className="dinh-matrix" data-form={form}>
      <p className="dinh-matrix-said" aria-hidden="true">
        {say(pointed ?? current) || t('coverage.point')}
      </p>
      <section
        ref={box}
        className="dinh-matrix-box"
        aria-label={caption}
        style={sizes}
        onPointerOver={(event) => setPointed(positionOf(event, rows))}
        onPointerLeave={() => setPointed(null)}
      >
        <div
          role="application"
          aria-roledescription={t('coverage.walk')}
          aria-label={caption}
          aria-describedby={keysId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the layer is interactive, by keys
          tabIndex={0}
          className="dinh-matrix-walk"
          data-dinh-matrix-walk=""
          onKeyDown={walk.onKeyDown}
          onFocus={walk.onFocus}
          onBlur={walk.onBlur}
        />
        {/* biome-ignore-start lint/a11y/noRedundantRoles: as above */}
        <table role="table">
          <caption className="dinh-hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {corner}
              </th>
              {columns.map((column) => (
                <Head key={column.id} column={column} form={form} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id} role="rowgroup">
              {group.name === null ? null : (
                <tr role="row">
                  {/* biome-ignore lint/a11y/useSemanticElements: it heads the rows below, not its own */}
                  <th role="rowheader" scope="rowgroup" colSpan={columns.length + 1} className="dinh-matrix-group">
                    <span>{group.name}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <MatrixLine
                  key={row.id}
                  row={row}
                  form={form}
                  activeColumn={current !== null && ids.rows[current.row] === row.id ? current.column : -1}
                />
              ))}
            </tbody>
          ))}
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: as above */}
      </section>
      <p id={keysId} className="dinh-hidden">
        {t('coverage.keys')}
      </p>
      <p
        className="dinh-hidden"
        role="status"
        aria-live="polite"
        aria-atomic="true"
        data-dinh-matrix-live=""
        data-row={announced ? ids.rows[announced.row] : undefined}
        data-column={announced ? ids.columns[announced.column] : undefined}
      >
        {announcement}
      </p>
    </div>
  );
}
