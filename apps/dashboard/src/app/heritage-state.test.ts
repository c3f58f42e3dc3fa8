import { expect, it } from 'vitest';
import { parseHeritageState } from './heritage-state.ts';

it('reads what an address says and leaves out what it cannot read', () => {
  const search = { find: 'đờn ca', designation: 'national-ich', area: 'VN31-2025', from: '2012', to: '2026' };
  expect(parseHeritageState(search)).toEqual({ ...search, from: 2012, to: 2026 });
  expect(parseHeritageState({ find: '', designation: 'none', from: '12', to: 'x' })).toEqual({});
});
