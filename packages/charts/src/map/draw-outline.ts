import type { Arc, LonLat, PolygonArcs } from './decode-areas.ts';
import type { Box, MapFrame } from './plan-frames.ts';

/** A ring in px, closed: its last point is not its first again. */
export type Ring = readonly LonLat[];

/** Points nearer than this to the one before draw nothing of their own. */
const leastStep = 0.5;

/** Projects arcs into a frame, each once, without the points too close to be seen; their ends stay. */
export function createArcDrawer(arcs: readonly Arc[], { project }: MapFrame): (index: number) => Arc {
  const drawn = new Map<number, Arc>();
  return (index) => {
    const known = drawn.get(index);
    if (known) return known;
    const arc = (arcs[index] ?? []).map(project);
    const kept: LonLat[] = [];
    for (const [at, point] of arc.entries()) {
      const last = kept.at(-1);
      const isFar = !last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= leastStep;
      if (isFar || at === arc.length - 1) kept.push(point);
    }
    drawn.set(index, kept);
    return kept;
  };
}

/** The rings of a polygon, its arcs joined. */
export function toRings(polygon: PolygonArcs, drawArc: (index: number) => Arc): readonly Ring[] {
  return polygon.map((indexes) =>
    indexes.flatMap((index) => {
      const arc = index < 0 ? drawArc(~index).toReversed() : drawArc(index);
      // The next arc begins where this one ends.
      return arc.slice(0, -1);
    }),
  );
}

function write(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Rings as the `d` of a path; a ring shrunk to a point stays one, for a round stroke to show. */
export function toPath(rings: readonly Ring[]): string {
  return rings
    .filter((ring) => ring.length > 0)
    .map((ring) => `M${ring.map(([x, y]) => `${write(x)},${write(y)}`).join('L')}Z`)
    .join('');
}

/** The box around points. */
export function boxAround(points: Iterable<LonLat>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function crossings(rings: readonly Ring[], y: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.toSorted((a, b) => a - b);
}

/** True where a point lies within rings, holes left out. */
export function isWithin(rings: readonly Ring[], [x, y]: LonLat): boolean {
  return crossings(rings, y).filter((crossing) => crossing < x).length % 2 === 1;
}

const scanLines = 9;

/** A point well within rings: the middle of the widest stretch of a few lines across them. */
export function findInnerPoint(rings: readonly Ring[]): LonLat {
  const { left, top, right, bottom } = boxAround(rings.flat());
  let best: { readonly place: LonLat; readonly room: number } = {
    place: [(left + right) / 2, (top + bottom) / 2],
    room: 0,
  };
  for (let line = 1; line < scanLines; line += 1) {
    const y = top + ((bottom - top) * line) / scanLines;
    const xs = crossings(rings, y);
    for (let index = 0; index + 1 < xs.length; index += 2) {
      const [from = 0, to = 0] = xs.slice(index, index + 2);
      const room = Math.min(to - from, 2 * (y - top), 2 * (bottom - y));
      if (room > best.room) best = { place: [(from + to) / 2, y], room };
    }
  }
  return best.place;
}
