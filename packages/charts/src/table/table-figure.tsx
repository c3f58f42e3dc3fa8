import type { Translate } from '@dinh/i18n';
import type { ReactElement, ReactNode } from 'react';
import { FigureFrame, type FigureHead, Mark } from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import { partRows, type RowPart } from './part-rows.ts';
import type { TableColumn, TableFigureInput, TableRow } from './table-figure-input.ts';
import { writeTableWords } from './table-words.ts';
import { nameWithUnit, styleOf, type WrittenCell, writeCell } from './write-cell.ts';

export interface TableFigureProps extends TableFigureInput, Omit<FigureHead, keyof TableFigureInput> {}

const markBox = 10;

function MaybeLink({ href, children }: { href: string | null; children: ReactNode }): ReactNode {
  return href === null ? children : <a href={href}>{children}</a>;
}

function Cell({ column, written }: { column: TableColumn; written: WrittenCell }): ReactElement {
  const { kind, text, when, mark, heard, href } = written;
  const isValue = kind === 'value';
  return (
    <td data-column={column.id} data-kind={kind}>
      {mark !== 'reported' && (
        <svg className="dinh-table-mark" width={markBox} height={markBox} aria-hidden="true">
          <Mark mark={mark} x={markBox / 2} y={markBox / 2} radius={3} colour={colourOf('ink')} />
        </svg>
      )}
      <MaybeLink href={href}>
        {isValue ? (
          <span>{text}</span>
        ) : (
          <>
            <span className="dinh-table-why" aria-hidden="true">
              {text}
            </span>
            <span className="dinh-hidden">{heard}</span>
          </>
        )}
      </MaybeLink>
      {when !== null && <small>({when})</small>}
      {isValue && heard !== '' && <span className="dinh-hidden">; {heard}</span>}
    </td>
  );
}

type Subject = Pick<TableFigureInput, 'columns' | 'style' | 't'>;

function Row({ row, subject }: { row: TableRow; subject: Subject }): ReactElement {
  const { columns, t } = subject;
  return (
    <tr data-row={row.id} className={row.role === 'focus' ? 'dinh-table-focus' : undefined}>
      <th scope="row">
        <span className="dinh-table-name">
          <MaybeLink href={row.href ?? null}>{nameWithUnit(row, t)}</MaybeLink>
        </span>
      </th>
      {columns.map((column, index) => {
        const written = writeCell(row.cells[index] ?? null, column.period, { style: styleOf(column, row, subject), t });
        return <Cell key={column.id} column={column} written={written} />;
      })}
    </tr>
  );
}

function Part({ part: { kind, group, rows }, subject }: { part: RowPart; subject: Subject }): ReactElement {
  const Body = kind === 'total' ? 'tfoot' : 'tbody';
  return (
    <Body data-part={kind}>
      {group !== null && (
        <tr>
          <th scope="rowgroup" colSpan={subject.columns.length + 1} className="dinh-table-group">
            {group}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.id} row={row} subject={subject} />
      ))}
    </Body>
  );
}

function Head({
  rowHead,
  columns,
  t,
}: {
  rowHead: string;
  columns: readonly TableColumn[];
  t: Translate;
}): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="dinh-table-name">{rowHead}</span>
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col">
            <span className="dinh-table-name">{nameWithUnit(column, t)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A figure that is a table: title, notes and imprint of every figure, and its rows in place of a plot. */
export function TableFigure(props: TableFigureProps): ReactElement {
  const { title, subtitle, headingLevel, controls, rowHead, columns, rows, style, imprint, t } = props;
  const subject = { columns, style, t };
  return (
    <FigureFrame
      title={title}
      subtitle={subtitle}
      {...(headingLevel === undefined ? {} : { headingLevel })}
      {...(controls === undefined ? {} : { controls })}
      imprint={imprint}
      notes={writeTableWords(props).notes}
      t={t}
      table={null}
    >
      <section
        className="dinh-table"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        tabIndex={0}
      >
        <table>
          <caption className="dinh-hidden">{title}</caption>
          <Head rowHead={rowHead} columns={columns} t={t} />
          {partRows(rows).map((part, index) => (
            <Part key={`${index} ${part.group}`} part={part} subject={subject} />
          ))}
        </table>
      </section>
    </FigureFrame>
  );
}
