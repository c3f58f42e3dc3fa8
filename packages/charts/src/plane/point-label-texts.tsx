import type { ReactElement } from 'react';
import type { PointLabel } from './point-labels.ts';

interface PointLabelTextsProps {
  readonly labels: readonly PointLabel[];
  readonly lineHeight: number;
}

/** Names beside their marks, within a picture's own `<svg>`. */
export function PointLabelTexts({ labels, lineHeight }: PointLabelTextsProps): ReactElement {
  return (
    <g className="dinh-labels">
      {labels.map(({ id, lines, isBold, x, top, leader }) => (
        <g key={id} data-label={id}>
          {leader && (
            <line className="dinh-leader" x1={leader[0].x} y1={leader[0].y} x2={leader[1].x} y2={leader[1].y} />
          )}
          {lines.map((line, index) => (
            <text
              key={line}
              x={x}
              y={top + (index + 0.5) * lineHeight}
              dy="0.355em"
              className={isBold ? 'dinh-label-focus' : 'dinh-label'}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
