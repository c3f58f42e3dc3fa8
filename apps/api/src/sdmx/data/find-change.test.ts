import { describe, expect, it } from 'vitest';
import { getRelease, toReleases } from '../../releases.ts';
import { findChange } from './find-change.ts';

const releases = toReleases(
  ['2026-01-10', '2026-02-10', '2026-03-10'].map((date, index) => ({
    number: index + 1,
    date,
    hash: String(index),
    dataSet: 'reference',
  })),
);

describe('what changed after a moment', () => {
  it.each([
    ['2026-01-09T00:00:00Z', 3, undefined],
    ['2026-01-10T23:59:59Z', 3, undefined],
    ['2026-01-11T00:00:00Z', 3, 1],
    // Still the day before, as the release's own clock has it.
    ['2026-01-11T05:00:00+07:00', 3, undefined],
    ['2026-03-10T12:00:00Z', 3, 2],
    ['2026-03-11T00:00:00Z', 3, 3],
    ['2027-01-01T00:00:00Z', 2, 2],
    ['2026-02-01T00:00:00Z', 1, 1],
  ])('%s is counted, at release %s, from release %s', (moment, number, since) => {
    expect(findChange(releases, getRelease(releases, number), moment)).toEqual({ since });
  });
});
