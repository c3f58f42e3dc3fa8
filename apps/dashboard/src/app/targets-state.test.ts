import { expect, it } from 'vitest';
import { parseSearchText, toSearchText } from './search-text.ts';
import { parseTargetsState, type TargetsState } from './targets-state.ts';

it('comes back from the address it was written to', () => {
  const state: TargetsState = {
    policy: 'strategy-1909',
    targetFamily: 'facilities',
    region: 'red-river-delta',
    status: ['off-track', 'missed'],
    order: 'unknown',
    view: 'matrix',
    method: 'un',
    asOf: '2024-06-30',
    basis: 'on:2026-01-01',
  };
  expect(parseTargetsState(parseSearchText(toSearchText({ ...state })))).toEqual(state);
  expect(parseTargetsState({})).toEqual({});
});

it('leaves out what is none of ours, and takes a period for its last day', () => {
  const nonsense = {
    policy: '',
    targetFamily: 'sport',
    region: '',
    status: 'good,,bad',
    order: 'best',
    view: 'map',
    method: 'average',
    asOf: '2024-02-30',
    basis: 'on:1900-01-01',
  };
  expect(parseTargetsState(nonsense)).toEqual({});
  expect(parseTargetsState({ asOf: '1899' })).toEqual({});
  expect(parseTargetsState({ asOf: '2024', status: 'met,good,missed' })).toEqual({
    asOf: '2024-12-31',
    status: ['met', 'missed'],
  });
});
