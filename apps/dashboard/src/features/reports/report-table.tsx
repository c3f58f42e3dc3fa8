import type { ReportBlock, ReportColumn } from '@dinh/publish';
import { ReportText } from './report-text.tsx';

const alignments = { left: 'text-left', center: 'text-center', right: 'text-right tabular-nums' } as const;

function alignOf({ align = 'left' }: ReportColumn): string {
  return alignments[align];
}

/** A table of the report as it stands on paper; on a narrow screen it scrolls sideways. */
export function ReportTable({ table }: { readonly table: Extract<ReportBlock, { kind: 'table' }> }) {
  const { caption, columns, rows } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="my-3 overflow-x-auto print:overflow-visible" aria-label={caption} tabIndex={0}>
      <table className="w-full min-w-[34rem] border-collapse print:min-w-0 text-[0.9em] leading-snug">
        <caption className="pb-1 italic">{caption}</caption>
        <colgroup>
          {columns.map(({ head, width }) => (
            <col key={head} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col" className="border border-muted bg-raised px-2 py-1">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ anchor, cells }, index) => (
            <tr className="break-inside-avoid" key={anchor ?? `${index} ${cells[0]?.[0]?.[0]?.text}`} id={anchor}>
              {columns.map((column, place) => (
                <td key={column.head} className={`border border-muted px-2 py-1 align-top ${alignOf(column)}`}>
                  {(cells[place] ?? []).map((line, number) => (
                    <div key={`${number} ${line[0]?.text}`}>
                      <ReportText text={line} />
                    </div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
