import type { Translate } from '@dinh/i18n';
import { memo, type ReactElement, type ReactNode } from 'react';
import { FigureTwin } from './figure-twin.tsx';
import type { TwinColumn, TwinGroup, TwinRow } from './twin-row.ts';

export interface TwinTableProps {
  readonly caption: string;
  /** Over the heads of the rows. */
  readonly headName: string;
  readonly columns: readonly TwinColumn[];
  readonly groups: readonly TwinGroup[];
  readonly t: Translate;
  readonly footnote?: string;
}

function MaybeLink({ text, href }: { text: string; href: string | null }): ReactNode {
  return href === null ? text : <a href={href}>{text}</a>;
}

function Row({ row, columns }: { row: TwinRow; columns: readonly TwinColumn[] }): ReactElement {
  return (
    <tr data-track={row.trackId} data-stop={row.stopId}>
      <th scope="row">
        <MaybeLink text={row.head} href={row.href} />
      </th>
      {columns.map(({ id, isNumber = false }) => (
        <td key={id} data-cell={id} className={isNumber ? 'dinh-number' : undefined}>
          {row.cells[id]}
        </td>
      ))}
    </tr>
  );
}

/** The table twin of a form whose rows are not readings by period: any columns, rows in groups. */
export const TwinTable = memo(function TwinTable(props: TwinTableProps): ReactElement {
  const { caption, headName, columns, groups, t, footnote } = props;
  return (
    <FigureTwin caption={caption} t={t} {...(footnote === undefined ? {} : { footnote })}>
      {() => (
        <>
          <thead>
            <tr>
              <th scope="col">{headName}</th>
              {columns.map(({ id, name, isNumber = false }) => (
                <th key={id} scope="col" className={isNumber ? 'dinh-number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, name, href = null, rows }) => (
            <tbody key={id}>
              {name !== null && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 1} className="dinh-track">
                    <MaybeLink text={name} href={href} />
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={`${row.trackId} ${row.stopId ?? ''}`} row={row} columns={columns} />
              ))}
            </tbody>
          ))}
        </>
      )}
    </FigureTwin>
  );
});
