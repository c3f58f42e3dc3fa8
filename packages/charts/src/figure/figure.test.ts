import { describe, expect, it } from 'vitest';
import { examplePoint, exampleYears } from '../examples/example-data.ts';
import type { FigureSeries } from './figure-series.ts';
import { type FigureTrack, listTracks } from './figure-track.ts';
import { markOf } from './point-mark.ts';
import { moveWalk } from './use-figure-walk.ts';

const series: readonly FigureSeries[] = [
  { id: 'a', name: 'A', role: 'focus', points: exampleYears(2018, [1, null, 3]) },
  { id: 'b', name: 'B', role: 'peer', points: [examplePoint('2019-06', 5)] },
  { id: 'c', name: 'C', role: 'context', points: [examplePoint('2021', 7)] },
  {
    id: 'd',
    name: 'D',
    role: 'peer',
    points: [],
    exists: { validFrom: '2020-07-01', validTo: null },
  },
];
const tracks = listTracks(series);
const periodsOf = (index: number): readonly (readonly [string, number | null])[] =>
  (tracks[index]?.stops ?? []).map(({ period, cell }) => [period, cell.value]);

describe('listTracks', () => {
  it('adds the years in which nothing was found, within the years of the chosen places', () => {
    expect(periodsOf(0)).toEqual([
      ['2018', 1],
      ['2019', null],
      ['2020', 3],
    ]);
    expect(periodsOf(1)).toEqual([
      ['2018', null],
      ['2019-06', 5],
      ['2020', null],
    ]);
  });

  it('adds none for places in grey, nor for years in which the area did not exist', () => {
    expect(periodsOf(2)).toEqual([['2021', 7]]);
    expect(periodsOf(3)).toEqual([['2020', null]]);
  });

  it('counts every year of an interval as covered', () => {
    const [track] = listTracks([
      { id: 'a', name: 'A', role: 'focus', points: [examplePoint('2016', 1), examplePoint('2017/2019', 9)] },
    ]);
    expect(track?.stops.map(({ period }) => period)).toEqual(['2016', '2017/2019']);
  });
});

describe('moveWalk', () => {
  it.each([
    ['ArrowRight', { track: 0, stop: 0 }, { track: 0, stop: 1 }],
    ['ArrowRight', { track: 0, stop: 2 }, { track: 0, stop: 2 }],
    ['ArrowLeft', { track: 0, stop: 0 }, { track: 0, stop: 0 }],
    ['Home', { track: 0, stop: 2 }, { track: 0, stop: 0 }],
    ['End', { track: 0, stop: 0 }, { track: 0, stop: 2 }],
    ['ArrowDown', { track: 0, stop: 1 }, { track: 1, stop: 1 }],
    ['ArrowUp', { track: 0, stop: 1 }, { track: 0, stop: 1 }],
    ['ArrowDown', { track: 3, stop: 0 }, { track: 3, stop: 0 }],
    ['x', { track: 0, stop: 1 }, undefined],
  ])('%s from %j', (key, from, to) => {
    expect(moveWalk(key, from, { tracks, axis: 'periods' })).toEqual(to);
  });

  it('skips a place with nothing to stop at', () => {
    const [first, second] = tracks;
    if (!first || !second) throw new RangeError('tracks');
    const withEmpty = [first, { ...second, stops: [] }, second];
    expect(moveWalk('ArrowDown', { track: 0, stop: 0 }, { tracks: withEmpty, axis: 'periods' })?.track).toBe(2);
    expect(moveWalk('End', { track: 0, stop: 0 }, { tracks: withEmpty, axis: 'places' })?.track).toBe(2);
  });
});

describe('moveWalk in rows of several places', () => {
  const rows: readonly FigureTrack[] = ['r0', 'r1'].map((trackId) => ({
    id: trackId,
    name: trackId,
    role: 'focus',
    stops: ['a', 'b', 'c'].map((id) => ({
      trackId,
      trackName: trackId,
      id,
      period: '',
      cell: { value: null, absence: 'not-found', href: null },
    })),
  }));

  it.each([
    ['ArrowDown', { track: 0, stop: 2 }, { track: 1, stop: 2 }],
    ['Home', { track: 1, stop: 2 }, { track: 1, stop: 0 }],
    ['End', { track: 0, stop: 0 }, { track: 0, stop: 2 }],
    ['ArrowRight', { track: 0, stop: 0 }, { track: 0, stop: 1 }],
  ])('%s from %j keeps the place, whatever its period', (key, from, to) => {
    expect(moveWalk(key, from, { tracks: rows, axis: 'rows' })).toEqual(to);
  });
});

describe('markOf', () => {
  it.each([
    ['reported', {}],
    ['reported', { agrees: true, hint: 'truncated' }],
    ['reported', { agrees: false, hint: 'rounded-parts' }],
    ['provisional', { status: 'provisional' }],
    ['estimated', { status: 'approximate' }],
    ['incomplete', { status: 'derived', complete: false }],
    ['disagrees', { status: 'provisional', agrees: false }],
    ['disagrees', { differs: true, complete: false }],
    ['incomplete', { isPart: true }],
  ] as const)('is %s for %j', (mark, more) => {
    expect(markOf(examplePoint('2024', 1, more))).toBe(mark);
  });
});
