import { expect, it } from 'vitest';
import { findLatestAskedDay, isAskedBasis, isAskedDay } from './asked-day.ts';

const release = '2026-11-22';

it('ends a year past that of the release', () => {
  expect(findLatestAskedDay(release)).toBe('2027-12-31');
});

it.each([
  ['2027-12-31', true],
  ['2027', true],
  ['2028-01-01', false],
  ['2028', false],
  ['2400-01-01', false],
  ['1900', true],
  ['1899-12-31', false],
  ['2024-02-30', false],
  ['', false],
])('as of %s: %s', (text, expected) => {
  expect(isAskedDay(text, release)).toBe(expected);
});

it.each([
  ['as-reported', true],
  ['on:2027-12-31', true],
  ['on:2028-01-01', false],
  ['on:9999-01-01', false],
] as const)('on the boundaries %s: %s', (basis, expected) => {
  expect(isAskedBasis(basis, release)).toBe(expected);
});
