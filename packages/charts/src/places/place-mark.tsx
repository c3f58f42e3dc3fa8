import type { ReactElement } from 'react';
import { Mark, type PointMark } from '../figure/index.ts';
import { drawShape, type PlaceShape } from './place-shape.ts';

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

const strokeWidth = 1.75;
const haloWidth = 1.5;
const dash = '2 1.6';
const signShare = 0.42;

/** The sign of a flag within a hollow shape: what the shape of a plain circle would say. */
function drawSign(mark: PointMark, x: number, y: number, reach: number): string {
  switch (mark) {
    case 'estimated':
      return `M${x},${y - reach}L${x + reach},${y}L${x},${y + reach}L${x - reach},${y}Z`;
    case 'disagrees':
      return `M${x - reach},${y - reach}L${x + reach},${y + reach}M${x - reach},${y + reach}L${x + reach},${y - reach}`;
    case 'reported':
    case 'provisional':
    case 'incomplete':
      return '';
  }
}

/**
 * One place's figure: the shape says which place, its filling the flag. A circle has the five marks of
 * every figure; another shape is hollow where the figure is not plain, with the flag's sign inside.
 */
export function PlaceMark({ shape, mark, x, y, radius, colour }: PlaceMarkProps): ReactElement {
  if (shape === 'circle' && mark !== 'reported') {
    return <Mark mark={mark} x={x} y={y} radius={radius * 0.9} colour={colour} />;
  }
  const common = { className: 'dinh-mark', 'data-mark': mark, 'data-shape': shape };
  const outline = drawShape(shape, x, y, radius);
  if (mark === 'reported') {
    return (
      <path {...common} d={outline} style={{ fill: colour, stroke: 'var(--dinh-paper)', strokeWidth: haloWidth }} />
    );
  }
  const sign = drawSign(mark, x, y, radius * signShare);
  return (
    <g {...common}>
      <path
        d={outline}
        style={{
          fill: 'var(--dinh-paper)',
          stroke: colour,
          strokeWidth,
          ...(mark === 'incomplete' ? { strokeDasharray: dash } : {}),
        }}
      />
      {sign !== '' && (
        <path d={sign} style={{ fill: mark === 'estimated' ? colour : 'none', stroke: colour, strokeWidth: 1.25 }} />
      )}
    </g>
  );
}
