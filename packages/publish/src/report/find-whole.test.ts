import { expect, it } from 'vitest';
import { findWhole } from './find-whole.ts';

it.each([
  ['năm 2011: 0', '0', 10],
  ['12 of 120', '120', 6],
  ['85.5% and 5', '5', 10],
  ['in 2011', '0', -1],
  ['1.234', '234', -1],
])('in "%s" finds %s at %i', (text, part, at) => {
  expect(findWhole(text, part, 0)).toBe(at);
});
