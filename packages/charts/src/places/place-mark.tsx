import type { ReactElement } from 'react';
import { Mark, type PointMark } from '../figure/index.ts';
import { placeMarkWidths, shapePlaceMark } from './place-mark-shapes.ts';
import type { PlaceShape } from './place-shape.ts';

export interface PlaceMarkProps {
  readonly shape: PlaceShape;
  /** The flag; any but a plain one is drawn hollow. */
  readonly mark: PointMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** A CSS colour. */
  readonly colour: string;
}

/** One place's figure, the shape the place's, its filling the flag's. */
export function PlaceMark({ colour, ...placed }: PlaceMarkProps): ReactElement {
  const { shape, mark } = placed;
  const drawn = shapePlaceMark(placed);
  if (drawn.kind === 'mark') return <Mark {...drawn.placed} colour={colour} />;
  const { outline, sign, dash } = drawn;
  const common = { className: 'dinh-mark', 'data-mark': mark, 'data-shape': shape };
  if (mark === 'reported') {
    const halo = { stroke: 'var(--dinh-paper)', strokeWidth: placeMarkWidths.halo };
    return <path {...common} d={outline} style={{ fill: colour, ...halo }} />;
  }
  return (
    <g {...common}>
      <path
        d={outline}
        style={{
          fill: 'var(--dinh-paper)',
          stroke: colour,
          strokeWidth: placeMarkWidths.rim,
          ...(dash === null ? {} : { strokeDasharray: dash }),
        }}
      />
      {sign !== '' && (
        <path
          d={sign}
          style={{
            fill: mark === 'estimated' ? colour : 'none',
            stroke: colour,
            strokeWidth: placeMarkWidths.sign,
          }}
        />
      )}
    </g>
  );
}
