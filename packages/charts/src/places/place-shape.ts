import type { AssignedColour } from '../palette/index.ts';

/** The shapes of chosen places, one for each colour, and the nation's. */
export const placeShapes = ['circle', 'square', 'triangle', 'wedge', 'cross', 'bar'] as const;
export type PlaceShape = (typeof placeShapes)[number];

/** The shape that goes with a colour, so that places stay apart in grey and in forced colours. */
export function shapeOf(colour: AssignedColour): PlaceShape {
  switch (colour) {
    case 'series-1':
    case 'context':
      return 'circle';
    case 'series-2':
      return 'square';
    case 'series-3':
      return 'triangle';
    case 'series-4':
      return 'wedge';
    case 'series-5':
      return 'cross';
    case 'nation':
      return 'bar';
  }
}

/** Half the side of a square, of the arms and of the bar, against the radius of a circle that looks as large. */
const squareShare = 0.88;
const triangleShare = 1.2;
const armShare = 0.42;
const reachShare = 1.2;
const barWidthShare = 0.45;
const barHeightShare = 1.45;

/** The outline of a shape round a point, as a path. */
export function drawShape(shape: PlaceShape, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
  const polygon = (points: readonly (readonly [number, number])[]): string =>
    `M${points.map(([dx, dy]) => at(dx, dy)).join('L')}Z`;
  const box = (half: number, tall: number): string =>
    polygon([
      [-half, -tall],
      [half, -tall],
      [half, tall],
      [-half, tall],
    ]);
  const pointed = (sign: 1 | -1): string => {
    const reach = radius * triangleShare;
    return polygon([
      [0, -sign * reach],
      [reach, sign * reach * 0.75],
      [-reach, sign * reach * 0.75],
    ]);
  };
  switch (shape) {
    case 'circle':
      return `M${at(-radius, 0)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    case 'square':
      return box(radius * squareShare, radius * squareShare);
    case 'triangle':
      return pointed(1);
    case 'wedge':
      return pointed(-1);
    case 'cross': {
      const [arm, reach] = [radius * armShare, radius * reachShare];
      return polygon([
        [-arm, -reach],
        [arm, -reach],
        [arm, -arm],
        [reach, -arm],
        [reach, arm],
        [arm, arm],
        [arm, reach],
        [-arm, reach],
        [-arm, arm],
        [-reach, arm],
        [-reach, -arm],
        [-arm, -arm],
      ]);
    }
    case 'bar':
      return box(radius * barWidthShare, radius * barHeightShare);
  }
}
