import { memo, type ReactElement, type ReactNode } from 'react';
import {
  CartesianGrid,
  Curve,
  type CurveProps,
  type DotItemDotProps,
  Line,
  LineChart as LineSurface,
  XAxis,
  YAxis,
} from 'recharts';
import { Mark } from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import type { LineDot, LineLayout, PlacedTick } from './line-layout.ts';
import { keyOf, type LineRow, toRows } from './line-rows.ts';
import { TargetLabels, TargetMarks } from './target-marks.tsx';

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
}

function Tick({
  ticks,
  anchor,
  x,
  y,
  index = 0,
}: TickProps & { ticks: readonly PlacedTick[]; anchor: 'middle' | 'end' }): ReactElement {
  return (
    <text className="dinh-tick" x={x} y={y} dy="0.355em" textAnchor={anchor}>
      {ticks[index]?.text}
    </text>
  );
}

function drawDot({ cx, cy, payload, key }: DotItemDotProps, radius: number, colour: string): ReactElement {
  // The library types the row as any.
  const { dot }: LineRow = payload;
  if (!dot?.isShown || cx === undefined || cy === undefined) return <g key={key} />;
  return <Mark key={key} mark={dot.mark} x={cx} y={cy} radius={radius} colour={colour} />;
}

/** A curve whose length nobody asks: the library would have it measured at every update, which lays out the whole page. */
function drawCurve({ pathRef: _, ...curve }: CurveProps): ReactElement {
  return <Curve {...curve} />;
}

function Connector({ from, to, colour }: { from: LineDot; to: LineDot; colour: string }): ReactElement {
  return <line className="dinh-connector" x1={from.x} y1={from.y} x2={to.x} y2={to.y} style={{ stroke: colour }} />;
}

function Labels({ layout }: { layout: LineLayout }): ReactNode {
  const { labels, more, lineHeight } = layout;
  return (
    <g className="dinh-labels">
      {labels.map(({ id, lines, colour, isFocus, x, top, leader }) => (
        <g key={id} data-label={id}>
          {leader !== null && <path d={leader} style={{ stroke: colourOf(colour), strokeWidth: 1, fill: 'none' }} />}
          {lines.map((line, index) => (
            <text
              key={line}
              x={x}
              y={top + (index + 0.5) * lineHeight}
              dy="0.355em"
              className={isFocus ? 'dinh-label-focus' : 'dinh-label'}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {more && (
        <text x={more.x} y={more.top + lineHeight / 2} dy="0.355em" className="dinh-label">
          {more.text}
        </text>
      )}
    </g>
  );
}

/**
 * The line picture: the chart library draws axes and the coloured paths, everything else is where the
 * layout put it. Its plot area is the layout's, so that both place a point at the same px.
 */
export const LineChart = memo(function LineChart({ layout }: { layout: LineLayout }): ReactElement {
  const { width, height, plot, inset, time, value, drawn, context, unitText, dotRadius } = layout;
  const rows = toRows(drawn);
  const line = {
    type: 'linear',
    connectNulls: false,
    isAnimationActive: false,
    activeDot: false,
    shape: drawCurve,
  } as const;
  return (
    <LineSurface
      width={width}
      height={height}
      data={rows}
      margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      style={{ maxWidth: '100%', fontSize: layout.fontSize }}
    >
      <CartesianGrid vertical={false} stroke={colourOf('rule')} />
      <XAxis
        dataKey="time"
        type="number"
        domain={[...time.domain]}
        ticks={time.ticks.map(({ at }) => at)}
        padding={{ left: inset, right: inset }}
        height={height - plot.bottom}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: colourOf('muted') }}
        tick={(props: TickProps) => <Tick {...props} ticks={time.ticks} anchor="middle" />}
      />
      <YAxis
        type="number"
        domain={[...value.domain]}
        ticks={value.ticks.map(({ at }) => at)}
        width={plot.left}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={(props: TickProps) => <Tick {...props} ticks={value.ticks} anchor="end" />}
      />
      {unitText !== null && (
        <text className="dinh-tick" x={0} y={plot.top - 14}>
          {unitText}
        </text>
      )}
      {context.path !== '' && (
        <path className="dinh-context" d={context.path} style={{ stroke: colourOf('context') }} />
      )}
      {context.lonePath !== '' && (
        <path className="dinh-context-lone" d={context.lonePath} style={{ stroke: colourOf('context') }} />
      )}
      <TargetMarks placed={layout.targets} />
      {drawn.flatMap(({ id, connectors, colour }) =>
        connectors.map(([from, to]) => (
          <Connector key={`${id} ${from.point.period}`} from={from} to={to} colour={colourOf(colour)} />
        )),
      )}
      {drawn
        .map((series, index) => ({ series, index }))
        .toReversed()
        .map(({ series: { id, colour, strokeWidth, dash }, index }) => (
          <Line
            {...line}
            key={id}
            dataKey={keyOf(index)}
            stroke={colourOf(colour)}
            strokeWidth={strokeWidth}
            {...(dash === null ? {} : { strokeDasharray: dash })}
            className={`dinh-series dinh-${colour}`}
            dot={(props: DotItemDotProps) => drawDot(props, dotRadius, colourOf(colour))}
          />
        ))}
      <Labels layout={layout} />
      <TargetLabels placed={layout.targets} />
    </LineSurface>
  );
});
