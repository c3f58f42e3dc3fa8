import { expect, it } from 'vitest';
import { findReportDay } from './report-day.ts';

it.each([
  ['2024', '2024'],
  ['2026', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026-11-23', undefined],
  ['9999-12-31', undefined],
  ['1900', '1900'],
  ['1899', undefined],
  ['soon', undefined],
])('reads %s as %s', (text, day) => {
  expect(findReportDay(text, '2026-11-22')).toBe(day);
});
