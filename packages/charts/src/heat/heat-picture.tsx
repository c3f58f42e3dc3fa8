import { memo, type ReactElement } from 'react';
import type { ClassFill } from '../classes/hatch.ts';
import { HatchPatterns, toFillStyle } from '../classes/hatch-patterns.tsx';
import { Mark } from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import { type HeatCell, type HeatLayout, type HeatRow, opacityOf } from './heat-layout.ts';

interface HeatPictureProps {
  readonly layout: HeatLayout;
  /** What the ids of its patterns begin with. */
  readonly patterns: string;
}

function toFillData(fill: ClassFill | null): Readonly<Record<string, string | number>> {
  if (fill === null) return { 'data-plain': '' };
  return fill.kind === 'class' ? { 'data-class': fill.index + 1 } : { 'data-hatch': fill.hatch };
}

function Cell({ cell, patterns }: { cell: HeatCell; patterns: string }): ReactElement {
  const { fill, x, y, width, height, text, mark } = cell;
  return (
    <g data-cell={cell.period} {...toFillData(fill)}>
      <rect
        className="dinh-heat-cell"
        {...{ x, y, width, height }}
        opacity={opacityOf(fill)}
        style={fill === null ? { fill: colourOf('paper') } : toFillStyle(fill, patterns)}
      />
      {text && (
        <text className="dinh-heat-value" x={text.x} y={text.y} dy="0.355em" textAnchor="middle">
          {text.text}
        </text>
      )}
      {mark && <Mark {...mark} colour={colourOf('ink')} />}
    </g>
  );
}

function Row({ row, layout, patterns }: { row: HeatRow; layout: HeatLayout; patterns: string }): ReactElement {
  const { id, role, nameLines, left, top, height, cells } = row;
  const { lineHeight } = layout;
  const middle = top + height / 2;
  return (
    <g data-row={id}>
      {nameLines.map((line, index) => (
        <text
          key={line}
          className={role === 'focus' || role === 'nation' ? 'dinh-label-focus' : 'dinh-label'}
          x={left - 8}
          y={middle + (index - (nameLines.length - 1) / 2) * lineHeight}
          dy="0.355em"
          textAnchor="end"
        >
          {line}
        </text>
      ))}
      {cells.map((cell) => cell && <Cell key={cell.period} cell={cell} patterns={patterns} />)}
    </g>
  );
}

function Legend({ layout, patterns }: HeatPictureProps): ReactElement {
  const { legend, swatch, lineHeight } = layout;
  return (
    <g>
      {legend.head && (
        <text className="dinh-label-focus" x={0} y={legend.head.y} dy="0.355em">
          {legend.head.text}
        </text>
      )}
      {legend.items.map(({ key, fill, lines, x, top }) => (
        <g key={key} data-legend={key}>
          <rect
            className="dinh-map-swatch"
            x={x + 0.5}
            y={top + (lineHeight - swatch.height) / 2}
            {...swatch}
            opacity={opacityOf(fill)}
            style={fill === null ? { fill: 'none' } : toFillStyle(fill, patterns)}
          />
          {lines.map((line, index) => (
            <text key={line} x={x + swatch.width + 6} y={top + (index + 0.5) * lineHeight} dy="0.355em">
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** The cells, their names and periods, the legend over them; the same for every state of the walk. */
export const HeatPicture = memo(function HeatPicture({ layout, patterns }: HeatPictureProps): ReactElement {
  const { width, height, rows, periods, apart, fontSize } = layout;
  return (
    <svg
      className="dinh-heat"
      {...{ width, height }}
      viewBox={`0 0 ${width} ${height}`}
      style={{ fontSize }}
      aria-hidden="true"
    >
      <HatchPatterns prefix={patterns} />
      <Legend layout={layout} patterns={patterns} />
      {periods.map(({ text, x, y }) => (
        <text key={x} className="dinh-tick" x={x} y={y} dy="0.355em" textAnchor="middle">
          {text}
        </text>
      ))}
      {apart && <line className="dinh-axis" x1={apart.x1} x2={apart.x2} y1={apart.y} y2={apart.y} />}
      {rows.map((row) => (
        <Row key={row.id} row={row} layout={layout} patterns={patterns} />
      ))}
    </svg>
  );
});

/** The cell under the walk or the pointer, framed. */
export function HeatPointer({ layout, cell }: { layout: HeatLayout; cell: HeatCell | null }): ReactElement {
  const { width, height } = layout;
  return (
    <svg className="dinh-pointer" width={width} height={height} aria-hidden="true">
      {cell && (
        <>
          <rect
            className="dinh-heat-frame dinh-heat-gap"
            x={cell.x - 0.5}
            y={cell.y - 0.5}
            width={cell.width + 1}
            height={cell.height + 1}
          />
          <rect
            className="dinh-heat-frame"
            x={cell.x - 2}
            y={cell.y - 2}
            width={cell.width + 4}
            height={cell.height + 4}
          />
        </>
      )}
    </svg>
  );
}
