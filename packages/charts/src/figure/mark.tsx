import type { CSSProperties, ReactElement } from 'react';
import { type MarkShape, markStrokeWidth, type PlacedMark, shapeMark } from './mark-shapes.ts';

export interface MarkProps extends PlacedMark {
  /** A CSS colour. */
  readonly colour: string;
}

function styleOf({ paint, dash }: MarkShape, colour: string): CSSProperties {
  if (paint === 'solid') return { fill: colour, stroke: 'none' };
  return {
    stroke: colour,
    strokeWidth: markStrokeWidth,
    fill: paint === 'hollow' ? 'var(--dinh-paper)' : 'none',
    ...(dash === null ? {} : { strokeDasharray: dash }),
  };
}

function Shape({ shape, colour, ...common }: { shape: MarkShape; colour: string; className?: string }): ReactElement {
  const style = styleOf(shape, colour);
  return shape.kind === 'circle' ? (
    <circle {...common} cx={shape.x} cy={shape.y} r={shape.radius} style={style} />
  ) : (
    <path {...common} d={shape.d} style={style} />
  );
}

/** One point's shape; hollow ones are filled with paper, so that the line ends at their rim. */
export function Mark({ colour, ...placed }: MarkProps): ReactElement {
  const [first, ...rest] = shapeMark(placed);
  const common = { className: 'dinh-mark', 'data-mark': placed.mark };
  if (rest.length === 0) return <Shape {...common} shape={first} colour={colour} />;
  return (
    <g {...common}>
      {[first, ...rest].map((shape) => (
        <Shape key={shape.kind} shape={shape} colour={colour} />
      ))}
    </g>
  );
}
