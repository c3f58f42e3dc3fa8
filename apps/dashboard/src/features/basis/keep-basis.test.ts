import { expect, it } from 'vitest';
import { keepBasis } from './keep-basis.ts';

it.each([
  ['on:2026-01-01', 'on:2026-01-01'],
  // To the end of the year after the release's.
  ['on:2027-12-31', 'on:2027-12-31'],
  ['on:2028-01-01', undefined],
  ['as-reported', 'as-reported'],
  [undefined, undefined],
] as const)('of %s keeps %s', (asked, kept) => {
  expect(keepBasis(asked, '2026-11-22')).toBe(kept);
});
