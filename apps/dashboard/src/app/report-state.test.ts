import { expect, it } from 'vitest';
import { parseReportState } from './report-state.ts';

it.each([
  [
    { area: 'VN', asOf: '2024-06-30', in: 'en' },
    { area: 'VN', asOf: '2024-06-30', in: 'en' },
  ],
  [{ asOf: 2024 }, { asOf: '2024' }],
  [{ area: '', asOf: '', in: 'fr', other: 1 }, {}],
  // The page names what it can't use.
  [{ asOf: 'soon' }, { asOf: 'soon' }],
  [{ area: 5 }, {}],
])('reads %o as %o', (search, state) => {
  expect(parseReportState(search)).toEqual(state);
});
