import { expect, it } from 'vitest';
import { parseCoverageState } from './coverage-state.ts';

it('reads what an address says and leaves out what it cannot read', () => {
  const state = { family: 'clubs', layout: 'now', sort: 'region' };
  expect(parseCoverageState(state)).toEqual(state);
  expect(parseCoverageState({ family: 'sports', layout: '63', sort: '' })).toEqual({});
});
