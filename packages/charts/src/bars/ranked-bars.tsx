import { memo, type ReactElement, type ReactNode } from 'react';
import { Mark } from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import type { BarRow, BarsLayout } from './layout-bars.ts';

const markRadius = 3.5;
const textGap = 6;
const markRoom = 12;

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the lines. */
  readonly y: number;
  readonly lineHeight: number;
  readonly anchor: 'start' | 'end';
  readonly className: string;
}

function Lines({ lines, x, y, lineHeight, anchor, className }: LinesProps): ReactNode {
  return lines.map((line, index) => (
    <text
      key={line}
      className={className}
      x={x}
      y={y + (index - (lines.length - 1) / 2) * lineHeight}
      dy="0.355em"
      textAnchor={anchor}
    >
      {line}
    </text>
  ));
}

function RowText({ row, layout }: { row: BarRow; layout: BarsLayout }): ReactElement {
  const { lineHeight, plot } = layout;
  const { nameLines, valueLines, mark, y, x0, x1, role } = row;
  const end = Math.max(x0, x1) + textGap;
  const isFlagged = mark !== 'reported';
  const common = { y, lineHeight, className: role === 'focus' ? 'dinh-label-focus' : 'dinh-label' };
  return (
    <g data-row={row.id}>
      <Lines {...common} lines={nameLines} x={plot.left - 8} anchor="end" />
      {isFlagged && <Mark mark={mark} x={end + markRadius} y={y} radius={markRadius} colour={colourOf('ink')} />}
      <Lines {...common} lines={valueLines} x={end + (isFlagged ? markRoom : 0)} anchor="start" />
    </g>
  );
}

function NationRow({ layout }: { layout: BarsLayout }): ReactElement | null {
  const { nation, plot, barHeight, rowHeight, width } = layout;
  if (!nation) return null;
  return (
    <g className="dinh-bars-nation">
      <line className="dinh-bars-apart" x1={0} x2={width} y1={rowHeight + 5} y2={rowHeight + 5} />
      {nation.isComparable && (
        <>
          <rect
            x={nation.x0}
            y={nation.y - barHeight / 2}
            width={Math.max(0, nation.x1 - nation.x0)}
            height={barHeight}
            style={{ fill: colourOf('nation') }}
          />
          <line className="dinh-bar-rule" x1={nation.x1} x2={nation.x1} y1={plot.top} y2={plot.bottom} />
        </>
      )}
      <RowText row={nation} layout={layout} />
    </g>
  );
}

function Levels({ layout: { levels, plot } }: { layout: BarsLayout }): ReactNode {
  return levels.map(({ id, colour, x, top, label, textX, textY, anchor }) => (
    <g key={id} data-level={id}>
      <line className="dinh-bar-level" x1={x} x2={x} y1={top} y2={plot.bottom} style={{ stroke: colourOf(colour) }} />
      <text className="dinh-label" x={textX} y={textY} dy="0.355em" textAnchor={anchor}>
        {label}
      </text>
    </g>
  ));
}

/** The bars, each where the layout put it, between its name and its value. */
export const RankedBars = memo(function RankedBars({ layout }: { layout: BarsLayout }): ReactElement {
  const { width, height, barHeight, rows, fontSize } = layout;
  return (
    <svg
      className="dinh-bars"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontSize }}
      aria-hidden="true"
    >
      {rows.map(({ id, colour, x0, x1, y }) => (
        <rect
          key={id}
          className="dinh-bar"
          data-bar={id}
          x={Math.min(x0, x1)}
          y={y - barHeight / 2}
          width={Math.abs(x1 - x0)}
          height={barHeight}
          style={{ fill: colourOf(colour) }}
        />
      ))}
      <NationRow layout={layout} />
      <Levels layout={layout} />
      {rows.map((row) => (
        <RowText key={row.id} row={row} layout={layout} />
      ))}
    </svg>
  );
});
