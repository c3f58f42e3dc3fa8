import type { ReactElement } from 'react';
import { BreakRules } from '../figure/index.ts';
import type { ColumnsLayout } from './layout-columns.ts';

/** How many each year: a column a year, dashed where the count is only a least number. */
export function YearColumns({ layout }: { readonly layout: ColumnsLayout }): ReactElement {
  const { width, height, baseline, columns, breaks } = layout;
  return (
    <svg className="dinh-columns" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="dinh-columns-base" x1={0} x2={width} y1={baseline + 0.5} y2={baseline + 0.5} />
      <BreakRules breaks={breaks} top={0} bottom={baseline} />
      {columns.map(({ year, complete, partial, x, width: own, top, parting, number, yearText }) => (
        <g key={year} data-column={year}>
          {complete > 0 && <rect className="dinh-known" x={x} y={parting} width={own} height={baseline - parting} />}
          {partial > 0 && (
            <rect
              className="dinh-unknown"
              x={x + 0.5}
              y={top + 0.5}
              width={Math.max(0, own - 1)}
              height={Math.max(1, parting - top - 1)}
            />
          )}
          {number && (
            <text x={number.x} y={top - 5} textAnchor="middle">
              {number.text}
            </text>
          )}
          {yearText && (
            <text className="dinh-tick" x={yearText.x} y={height - 5} textAnchor="middle">
              {yearText.text}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
