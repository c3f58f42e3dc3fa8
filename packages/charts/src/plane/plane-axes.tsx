import type { ReactElement } from 'react';
import type { PlaneLayout } from './layout-plane.ts';

/** Hairlines, ticks and names of two axes, within a picture's own `<svg>`. */
export function PlaneAxes({ plane }: { readonly plane: PlaneLayout }): ReactElement {
  const { plot, width, xTicks, yTicks, xName, yName } = plane;
  return (
    <g className="dinh-axes">
      {yTicks.map(({ at, px, text }) => (
        <g key={at}>
          <line className="dinh-hairline" x1={plot.left} x2={plot.right} y1={px} y2={px} />
          <text className="dinh-tick" x={plot.left - 8} y={px} dy="0.355em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="dinh-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {xTicks.map(({ at, px, text }) => (
        <g key={at}>
          <line className="dinh-axis" x1={px} x2={px} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className="dinh-tick" x={px} y={plot.bottom + 15} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {yName.map(({ text, y }) => (
        <text key={text} className="dinh-axis-name" x={0} y={y}>
          {text}
        </text>
      ))}
      {xName.map(({ text, y }) => (
        <text key={text} className="dinh-axis-name" x={width} y={y} textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  );
}
