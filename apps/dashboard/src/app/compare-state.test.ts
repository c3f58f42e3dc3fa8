import { equalWeights } from '@dinh/kpi';
import { expect, it } from 'vitest';
import { parseCompareState, weightsOf } from './compare-state.ts';
import { parseSearchText, toSearchText } from './search-text.ts';

it('comes back from the address it was written to', () => {
  const state = {
    areas: ['VN31-2025', 'VN01-2008'],
    indicators: ['sports-clubs', 'village-culture-houses-coverage'],
    detail: 'sports-clubs',
    year: 2024,
    basis: 'on:2026-01-01',
    older: 3,
    per: 'people',
    group: ['VN48-2025'],
    weights: 'population:2,region:0',
  };
  expect(parseCompareState(parseSearchText(toSearchText(state)))).toEqual(state);
  expect(parseCompareState({ basis: 'as-reported' })).toEqual({ basis: 'as-reported' });
});

it('leaves out what is none of ours', () => {
  const nonsense = {
    areas: ',,',
    year: '-1',
    detail: '',
    group: ',',
    basis: 'on:1900-01-01',
    older: '9',
    per: 'head',
    weights: 'wealth:1',
  };
  expect(parseCompareState(nonsense)).toEqual({});
  expect(parseCompareState({ areas: 'a,b,c,d,e,f', indicators: '1,2,3,4,5,6,7' })).toEqual({
    areas: ['a', 'b', 'c', 'd', 'e'],
    indicators: ['1', '2', '3', '4', '5', '6'],
  });
  expect(weightsOf({})).toEqual(equalWeights);
  expect(weightsOf({ weights: 'region:0' })).toMatchObject({ region: 0, kind: 1 });
});
