import type { ReactElement } from 'react';
import type { PointMark } from './point-mark.ts';

export interface MarkProps {
  readonly mark: PointMark;
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape. */
  readonly radius: number;
  /** A CSS colour. */
  readonly colour: string;
}

const strokeWidth = 1.75;
const dash = '2 1.6';

/** One point's shape; hollow ones are filled with paper, so that the line ends at their rim. */
export function Mark({ mark, x, y, radius, colour }: MarkProps): ReactElement {
  const rim = { stroke: colour, strokeWidth, fill: 'var(--dinh-paper)' };
  const common = { className: 'dinh-mark', 'data-mark': mark };
  switch (mark) {
    case 'reported':
      return <circle {...common} cx={x} cy={y} r={radius} style={{ fill: colour, stroke: 'none' }} />;
    case 'provisional':
      return <circle {...common} cx={x} cy={y} r={radius} style={rim} />;
    case 'estimated': {
      const reach = radius * 1.25;
      return (
        <path {...common} d={`M${x},${y - reach}L${x + reach},${y}L${x},${y + reach}L${x - reach},${y}Z`} style={rim} />
      );
    }
    case 'incomplete':
      return <circle {...common} cx={x} cy={y} r={radius} style={{ ...rim, strokeDasharray: dash }} />;
    case 'disagrees': {
      const arm = radius * 0.62;
      return (
        <g {...common}>
          <circle cx={x} cy={y} r={radius * 1.35} style={rim} />
          <path
            d={`M${x - arm},${y - arm}L${x + arm},${y + arm}M${x - arm},${y + arm}L${x + arm},${y - arm}`}
            style={{ ...rim, fill: 'none' }}
          />
        </g>
      );
    }
  }
}
