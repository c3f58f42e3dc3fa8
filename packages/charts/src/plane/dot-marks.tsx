import type { ReactElement } from 'react';
import type { PointMark } from '../figure/index.ts';
import { type AssignedColour, colourOf } from '../palette/index.ts';
import { PlaceMark } from '../places/place-mark.tsx';
import type { PlaceShape } from '../places/place-shape.ts';

export interface PlaneDot {
  readonly id: string;
  readonly colour: AssignedColour;
  readonly shape: PlaceShape;
  readonly mark: PointMark;
  /** One of the others that stands out, and is named for it. */
  readonly isOutlier: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The dots of a plane, the last on top, within a picture's own `<svg>`. */
export function DotMarks({ dots }: { readonly dots: readonly PlaneDot[] }): ReactElement {
  return (
    <g className="dinh-dots">
      {dots.map(({ id, colour, shape, mark, isOutlier, x, y, radius }) => (
        <g key={id} data-dot={id}>
          <PlaceMark
            shape={shape}
            mark={mark}
            x={x}
            y={y}
            radius={radius}
            colour={colourOf(colour === 'context' ? (isOutlier ? 'ink' : 'dot') : colour)}
          />
        </g>
      ))}
    </g>
  );
}
