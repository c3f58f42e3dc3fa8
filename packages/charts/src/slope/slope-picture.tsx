import { memo, type ReactElement } from 'react';
import { Mark } from '../figure/index.ts';
import { colourOf } from '../palette/index.ts';
import { slopeSides } from './slope-entry.ts';
import type { DrawnSlope, SlopeLabel, SlopeLayout } from './slope-layout.ts';

const radius = 3.5;

function Axes({ layout }: { layout: SlopeLayout }): ReactElement {
  const { plot, at, value, periodTexts, unitText, height, labels } = layout;
  const tickEnd = Math.min(plot.left, ...labels.filter(({ side }) => side === 'from').map(({ x }) => x));
  const isAlone = tickEnd === plot.left;
  return (
    <g className="dinh-axes">
      {value.ticks.map(({ at: tick, px, text }) => (
        <g key={tick}>
          <line className="dinh-hairline" x1={plot.left} x2={plot.right} y1={px} y2={px} />
          <text
            className="dinh-tick"
            x={isAlone ? plot.left - 8 : 0}
            y={px}
            dy="0.355em"
            textAnchor={isAlone ? 'end' : 'start'}
          >
            {text}
          </text>
        </g>
      ))}
      {slopeSides.map((side) => (
        <g key={side}>
          <line className="dinh-axis" x1={at[side]} x2={at[side]} y1={plot.top} y2={plot.bottom} />
          <text className="dinh-axis-period" x={at[side]} y={height - 6} textAnchor="middle">
            {periodTexts[side]}
          </text>
        </g>
      ))}
      {unitText !== null && (
        <text className="dinh-tick" x={0} y={plot.top - 14}>
          {unitText}
        </text>
      )}
    </g>
  );
}

function Slope({ slope }: { slope: DrawnSlope }): ReactElement {
  const { id, dots, isJoined, strokeWidth, dash } = slope;
  const colour = colourOf(slope.colour);
  return (
    <g data-slope={id}>
      {isJoined && (
        <path
          className={`dinh-line dinh-${slope.colour}`}
          d={`M${dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`}
          style={{ stroke: colour, strokeWidth, ...(dash === null ? {} : { strokeDasharray: dash }) }}
        />
      )}
      {dots.map(({ side, x, y, mark }) => (
        <Mark key={side} mark={mark} x={x} y={y} radius={radius} colour={colour} />
      ))}
    </g>
  );
}

function Label({ label, lineHeight }: { label: SlopeLabel; lineHeight: number }): ReactElement {
  const { side, lines, colour, isFocus, x, top, height, from } = label;
  const sign = side === 'from' ? -1 : 1;
  return (
    <g data-label={`${label.id} ${side}`}>
      <path
        d={`M${from.x + 5 * sign},${from.y}L${x - 4 * sign},${top + height / 2}`}
        style={{ stroke: colourOf(colour), strokeWidth: 1, fill: 'none' }}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={top + (index + 0.5) * lineHeight}
          dy="0.355em"
          textAnchor={side === 'from' ? 'end' : 'start'}
          className={isFocus ? 'dinh-label-focus' : 'dinh-label'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Two periods, the places joined between them, each where the layout put it. */
export const SlopePicture = memo(function SlopePicture({ layout }: { layout: SlopeLayout }): ReactElement {
  const { width, height, context, drawn, labels, more, lineHeight, fontSize } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize }} aria-hidden="true">
      <Axes layout={layout} />
      {context.path !== '' && (
        <path className="dinh-context" d={context.path} style={{ stroke: colourOf('context') }} />
      )}
      {context.lonePath !== '' && (
        <path className="dinh-context-lone" d={context.lonePath} style={{ stroke: colourOf('context') }} />
      )}
      {drawn.toReversed().map((slope) => (
        <Slope key={slope.id} slope={slope} />
      ))}
      <g className="dinh-labels">
        {labels.map((label) => (
          <Label key={`${label.id} ${label.side}`} label={label} lineHeight={lineHeight} />
        ))}
        {more.map(({ text, x, top, anchor }) => (
          <text key={anchor} className="dinh-label" x={x} y={top + lineHeight / 2} dy="0.355em" textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
});
