import { memo, type ReactElement } from 'react';
import type { MatrixForm } from './layout-matrix.ts';
import type { MatrixCell, MatrixRow } from './matrix.ts';

interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly form: MatrixForm;
  /** The column under the walk, if it is in this row; -1 if not. */
  readonly activeColumn: number;
}

function cellContent({ text, detail, href }: MatrixCell, form: MatrixForm): ReactElement | null {
  const words =
    form === 'marks' ? null : (
      <span>
        {text}
        {detail === null || detail === undefined ? null : <small>{detail}</small>}
      </span>
    );
  if (href === null) return words;
  // The walk goes to every cell by keys; as stops of Tab the links would be thousands.
  return (
    <a href={href} tabIndex={-1} aria-label={form === 'marks' ? text : undefined}>
      {words}
    </a>
  );
}

/** One area of the matrix. Drawn again only when it changes or the walk enters or leaves it. */
export const MatrixLine = memo(function MatrixLine({ row, form, activeColumn }: MatrixLineProps): ReactElement {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a table laid out as a grid loses its roles in browsers unless they are written
    <tr role="row" data-row={row.id}>
      <th role="rowheader" scope="row">
        <a href={row.href}>{row.name}</a>
        {row.note === null ? null : <small>{row.note}</small>}
      </th>
      {row.cells.map((cell, column) => (
        <td
          key={column}
          role="cell"
          data-mark={cell.mark}
          data-active={column === activeColumn ? '' : undefined}
          aria-label={form === 'marks' && cell.href === null ? cell.text : undefined}
        >
          {cellContent(cell, form)}
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
});
