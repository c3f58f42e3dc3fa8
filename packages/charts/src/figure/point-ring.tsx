import type { ReactElement } from 'react';
import type { PlotPoint } from './plot-point.ts';

interface PointRingProps {
  readonly width: number;
  readonly height: number;
  /** Null draws none. */
  readonly place: PlotPoint | null;
  /** A CSS colour. */
  readonly colour: string;
}

const radius = 10;

/** A ring round the mark under the walk or the pointer. */
export function PointRing({ width, height, place, colour }: PointRingProps): ReactElement {
  return (
    <svg className="dinh-pointer" width={width} height={height} aria-hidden="true">
      {place && <circle cx={place.x} cy={place.y} r={radius} style={{ stroke: colour }} />}
    </svg>
  );
}
