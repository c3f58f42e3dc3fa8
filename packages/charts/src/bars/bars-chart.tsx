import { memo, type ReactElement, type ReactNode } from 'react';
import { Bar, type BarShapeProps, BarChart as BarSurface, XAxis, YAxis } from 'recharts';
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

/** The bar picture: the chart library places the bars, names and values stand where the layout put them. */
export const BarsChart = memo(function BarsChart({ layout }: { layout: BarsLayout }): ReactElement {
  const { width, height, plot, domain, barHeight, rows, fontSize } = layout;
  const colours = new Map(rows.map(({ id, colour }) => [id, colour]));
  return (
    <BarSurface
      layout="vertical"
      width={width}
      height={height}
      data={rows}
      margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }}
      accessibilityLayer={false}
      style={{ maxWidth: '100%', fontSize }}
    >
      <XAxis type="number" domain={[...domain]} hide />
      <YAxis type="category" dataKey="id" hide interval={0} />
      <Bar
        dataKey="value"
        barSize={barHeight}
        isAnimationActive={false}
        shape={(props: BarShapeProps) => {
          const id = rows[props.index]?.id ?? '';
          return (
            <rect
              className="dinh-bar"
              data-bar={id}
              x={Math.min(props.x, props.x + props.width)}
              y={props.y}
              width={Math.abs(props.width)}
              height={props.height}
              style={{ fill: colourOf(colours.get(id) ?? 'context') }}
            />
          );
        }}
      />
      <NationRow layout={layout} />
      {rows.map((row) => (
        <RowText key={row.id} row={row} layout={layout} />
      ))}
    </BarSurface>
  );
});
