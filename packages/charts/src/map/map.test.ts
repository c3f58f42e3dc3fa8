import { absenceKinds } from '@dinh/kpi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchKinds } from '../classes/hatch.ts';
import { examplePoint } from '../examples/example-data.ts';
import { seriesColours } from '../palette/index.ts';
import { readBoundaries } from '../testing/read-boundaries.ts';
import { type BoundaryLayer, boundaryLayers, findBoundaryLayer } from './boundary-file.ts';
import { isWithin } from './draw-outline.ts';
import { layoutGround, type MapGround } from './layout-ground.ts';
import { layoutMap, type MapLayoutInput } from './layout-map.ts';
import type { MapEntry } from './map-entry.ts';
import { findMapStop, listMapTracks, moveOnMap } from './map-walk.ts';
import { type Box, leastPictureWidth, planFrames } from './plan-frames.ts';

interface Placed {
  readonly layer: BoundaryLayer;
  readonly width: number;
  readonly ground: MapGround;
}

const file = readBoundaries();
const widths = [264, 288, 439, 440, 600, 1400] as const;
const grounds: ReadonlyMap<string, Placed> = new Map(
  boundaryLayers.flatMap((layer) =>
    widths.map(
      (width) => [`${layer} ${width}`, { layer, width, ground: layoutGround(file, layer, planFrames(width)) }] as const,
    ),
  ),
);
/** As in pictures that have more width than height. */
const wholes = boundaryLayers.map((layer): readonly [string, Placed] => {
  const width = leastPictureWidth;
  return [`${layer} ${width} whole`, { layer, width, ground: layoutGround(file, layer, planFrames(width, true)) }];
});
const each = [...grounds, ...wholes];
const getGround = (layer: string, width: number) => {
  const found = grounds.get(`${layer} ${width}`);
  if (!found) throw new RangeError(`${layer} ${width}`);
  return found.ground;
};
const idsOf = (layer: BoundaryLayer): readonly string[] => file.objects[layer].geometries.map(({ id }) => id);

const toEntries = (ids: readonly string[]): readonly MapEntry[] =>
  ids.map((id, index) => ({ id, name: `Nơi ${id}`, point: index % 7 === 0 ? examplePoint('2024', index) : null }));

const lay = (ground: MapLayoutInput['ground'], over: Partial<MapLayoutInput> = {}) =>
  layoutMap({
    ground,
    entries: toEntries(ground.areas.map(({ id }) => id)),
    values: [0, 100],
    isShare: true,
    decimals: 1,
    direction: 'up',
    language: 'vi',
    ...over,
  });

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the ground', () => {
  it.each(each)('of %s draws every area of the layout, each within the picture', (_, { layer, ground }) => {
    expect(ground.areas.map(({ id }) => id)).toEqual(idsOf(layer));
    expect(ground.areas).toHaveLength(layer === 'areas_2008' ? 63 : 34);
    const { width, height } = ground.frames;
    for (const { id, path, rings, centre, box } of ground.areas) {
      expect(path, id).toMatch(/^M[\d.,LMZ-]+Z$/);
      expect(isWithin(rings, centre), id).toBe(true);
      expect(Math.min(box.left, box.top), id).toBeGreaterThanOrEqual(0);
      expect(box.right, id).toBeLessThanOrEqual(width);
      expect(box.bottom, id).toBeLessThanOrEqual(height);
    }
  });

  it.each(each)('of %s has both archipelagos, with the two areas that hold them', (_, { layer, ground }) => {
    const year = layer.slice(-4);
    const [hoangSa, truongSa] = ground.islands;
    expect(ground.islands.map(({ id }) => id)).toEqual(['hoang-sa', 'truong-sa']);
    expect([hoangSa?.areaId, truongSa?.areaId]).toEqual([`VN48-${year}`, `VN56-${year}`]);
    const withIslands = ground.areas.filter(({ islandPath }) => islandPath !== '').map(({ id }) => id);
    expect(withIslands.toSorted()).toEqual([`VN48-${year}`, `VN56-${year}`]);
    for (const { box, areaId } of ground.islands) {
      const { islandPath = '' } = ground.areas.find(({ id }) => id === areaId) ?? {};
      for (const [, x, y] of islandPath.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x) >= box.left - 1 && Number(x) <= box.right + 1, `${x},${y}`).toBe(true);
        expect(Number(y) >= box.top - 1 && Number(y) <= box.bottom + 1, `${x},${y}`).toBe(true);
      }
    }
  });

  it.each(each)('of %s names both, over no land and within the picture', (_, { ground }) => {
    for (const language of ['vi', 'en'] as const) {
      const holders = ground.islands.map(({ areaId }, index) => ({
        id: areaId,
        name: index === 0 ? 'Đà Nẵng' : 'Khánh Hòa',
        point: null,
      }));
      const { islandNames } = lay(ground, { language, entries: holders });
      const texts = islandNames.map(({ lines }) => lines.map(({ text }) => text).join(' '));
      expect(texts).toEqual(
        language === 'en'
          ? ['Quần đảo Hoàng Sa (Paracel) Đà Nẵng', 'Quần đảo Trường Sa (Spratly) Khánh Hòa']
          : ['Quần đảo Hoàng Sa Đà Nẵng', 'Quần đảo Trường Sa Khánh Hòa'],
      );
      const { width, areInsets } = ground.frames;
      for (const { box } of islandNames) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        const covered = [box, ...(areInsets ? ground.islands.map((one) => one.box) : [])];
        const land = ground.areas.flatMap(({ rings }) => rings.flat());
        for (const { left, right, top, bottom } of covered) {
          const under = land.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
          expect(under).toHaveLength(0);
        }
      }
    }
  });
});

describe('the layout', () => {
  it('keeps its limits over all years of a play', () => {
    const ground = getGround('areas_2008', 600);
    const ofYear = (value: number) =>
      lay(ground, { entries: [{ id: 'VN31-2008', name: 'Hải Phòng', point: examplePoint('2024', value) }] });
    const [one, other] = [ofYear(3), ofYear(97)];
    expect(one.scale).toEqual(other.scale);
    const limits = ({ classes }: typeof one) => classes.map(({ from, to }) => [from, to]);
    expect(limits(one)).toEqual(limits(other));
    expect(one.classes.map(({ count }) => count)).toEqual([0, 0, 0, 0, 1]);
    expect(other.classes.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0]);
  });

  it('has a texture for each kind of absence and for a figure of a part, and a class for nought', () => {
    const ground = getGround('areas_2025', 288);
    const [zero = '', part = '', unsaid = '', ...rest] = ground.areas.map(({ id }) => id);
    const entries: readonly MapEntry[] = [
      { id: zero, name: 'A', point: examplePoint('2024', 0) },
      { id: part, name: 'B', point: examplePoint('2024', 50, { complete: false, isPart: true }) },
      { id: unsaid, name: 'C', point: null },
      ...rest.map(
        (id, index): MapEntry => ({ id, name: id, point: null, absence: absenceKinds[index % 6] ?? 'overdue' }),
      ),
    ];
    const { areas, hatches } = lay(ground, { entries });
    const fillOf = (id: string) => areas.find((area) => area.id === id)?.fill;
    expect(fillOf(zero)).toEqual({ kind: 'class', index: 0 });
    expect(fillOf(part)).toEqual({ kind: 'hatch', hatch: 'part' });
    expect(fillOf(unsaid)).toEqual({ kind: 'hatch', hatch: 'not-found' });
    expect(hatches.map(({ kind }) => kind)).toEqual(hatchKinds);
    expect(hatches.reduce((sum, { count }) => sum + count, 0)).toBe(33);
    expect(lay(ground).hatches).toEqual([{ kind: 'not-found', count: 29 }]);
    expect(areas.slice(0, 2).map(({ id }) => id)).toEqual([zero, part]);
  });

  it('says for an area without an entry that nothing was found, rather than leave it out', () => {
    const { areas, classes, scale } = lay(getGround('areas_2008', 600), { entries: [], values: [] });
    expect(areas).toHaveLength(63);
    expect(areas.every(({ fill }) => fill.kind === 'hatch' && fill.hatch === 'not-found')).toBe(true);
    expect([classes, scale]).toEqual([[], null]);
  });

  it('names chosen areas, none over another, over an archipelago or past the edge; who has no room is listed', () => {
    const layers = fc.constantFrom(...each.map(([, one]) => one));
    fc.assert(
      fc.property(layers, fc.array(fc.nat(62), { minLength: 1, maxLength: 5 }), ({ ground }, indexes) => {
        const chosen = [...new Set(indexes.map((index) => index % ground.areas.length))];
        const entries = ground.areas.map(({ id }, index): MapEntry => {
          const colour = seriesColours[chosen.indexOf(index)];
          return { id, name: `Thành phố ${id}`, point: null, ...(colour ? { colour } : {}) };
        });
        const { areaNames, islandNames, unnamed } = lay(ground, { entries });
        expect(areaNames.length + unnamed.length).toBe(chosen.length);
        for (const [index, { box }] of areaNames.entries()) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(ground.frames.width);
          for (const other of [...areaNames.slice(0, index), ...islandNames]) {
            expect(overlaps(box, other.box)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the walk', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

  it.each(each)('of %s reaches every area by arrows, from any', (_, { ground }) => {
    const layout = lay(ground);
    for (const start of [layout.areas[0], layout.areas.at(-1)]) {
      const reached = new Set([start?.id ?? '']);
      for (const id of reached) {
        for (const key of keys) reached.add(moveOnMap(layout, key, id) ?? '');
      }
      expect(reached.size).toBe(layout.areas.length);
    }
  });

  it('goes the way that the arrow points', () => {
    const layout = lay(getGround('areas_2008', 600));
    const centre = (id: string | undefined) => layout.areas.find((area) => area.id === id)?.centre ?? [0, 0];
    for (const { id } of layout.areas) {
      const [x, y] = centre(id);
      const to = (key: string) => centre(moveOnMap(layout, key, id));
      expect(to('ArrowLeft')[0]).toBeLessThanOrEqual(x);
      expect(to('ArrowRight')[0]).toBeGreaterThanOrEqual(x);
      expect(to('ArrowUp')[1]).toBeLessThanOrEqual(y);
      expect(to('ArrowDown')[1]).toBeGreaterThanOrEqual(y);
    }
    expect(moveOnMap(layout, 'x', 'VN31-2008')).toBeUndefined();
    expect(moveOnMap(layout, 'ArrowUp', 'nowhere')).toBeUndefined();
  });

  it('goes through all in the order of the table by Page Down, and to its ends', () => {
    const layout = lay(getGround('areas_2025', 288));
    const order = layout.areas.map(({ id }) => id);
    const walked = [moveOnMap(layout, 'Home', order[9] ?? '') ?? ''];
    while (walked.length < order.length) walked.push(moveOnMap(layout, 'PageDown', walked.at(-1) ?? '') ?? '');
    expect(walked).toEqual(order);
    expect(moveOnMap(layout, 'PageDown', order.at(-1) ?? '')).toBe(order.at(-1));
    expect(moveOnMap(layout, 'PageUp', order[0] ?? '')).toBe(order[0]);
    expect(moveOnMap(layout, 'End', order[0] ?? '')).toBe(order.at(-1));
  });

  it.each(each)(
    'of %s finds each area under its middle, and the holder of an archipelago in its frame',
    (_, { ground }) => {
      const layout = lay(ground);
      const tracks = listMapTracks(layout, '2024');
      const findId = (x: number, y: number) => findMapStop(layout, tracks, { x, y })?.trackId ?? null;
      for (const { id, centre } of layout.areas) expect(findId(centre[0], centre[1])).toBe(id);
      for (const { box, areaId } of ground.islands) expect(findId(box.right - 3, box.bottom - 3)).toBe(areaId);
      expect(findId(ground.frames.width - 1, 1)).toBeNull();
    },
  );
});

describe('findBoundaryLayer', () => {
  it('gives the layout that has all of the areas, or none', () => {
    for (const layer of boundaryLayers) expect(findBoundaryLayer(file, idsOf(layer))).toBe(layer);
    expect(findBoundaryLayer(file, ['VN31-2008', 'VN31-2025'])).toBeUndefined();
  });
});
