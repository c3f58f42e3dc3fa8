import { formatNumber, type Translate } from '@dinh/i18n';
import type { ReactElement } from 'react';
import { useContainerWidth } from '../figure/index.ts';
import { layoutColumns, type YearColumn } from './layout-columns.ts';

export interface YearColumnsProps {
  readonly years: readonly YearColumn[];
  /** What the picture says, for those who don't see it. */
  readonly label: string;
  readonly t: Translate;
}

const leastWidth = 240;
const height = 180;

/** How many each year: a column a year, dashed where the count is only a least number. Put it in a `FigureFrame`. */
export function YearColumns({ years, label, t }: YearColumnsProps): ReactElement {
  const [ref, width] = useContainerWidth<HTMLDivElement>(leastWidth);
  const { baseline, columns } = layoutColumns(years, { width, height });
  return (
    <div ref={ref} className="dinh-measure">
      <svg
        className="dinh-columns"
        role="img"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <line className="dinh-columns-base" x1={0} x2={width} y1={baseline + 0.5} y2={baseline + 0.5} />
        {columns.map(({ year, complete, partial, x, width: own, top, parting, hasNumber, hasYear }) => (
          <g key={year}>
            <title>{`${year}: ${formatNumber(complete + partial, t.language)}`}</title>
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
            {hasNumber && (
              <text x={x + own / 2} y={top - 5} textAnchor="middle">
                {formatNumber(complete + partial, t.language)}
              </text>
            )}
            {hasYear && (
              <text className="dinh-tick" x={x + own / 2} y={height - 5} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
