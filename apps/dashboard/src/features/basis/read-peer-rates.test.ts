import { toRateIndicator } from '@dinh/charts/ground';
import { noteRates } from '@dinh/charts/notes';
import { createTranslator } from '@dinh/i18n';
import { expect, it } from 'vitest';
import { peersOfTen } from '../../testing/compare-fixtures.ts';
import { clubs, houses, makePoint } from '../../testing/fixtures.ts';
import { readAsReported } from './read-as-reported.ts';
import { readPeerRates } from './read-peer-rates.ts';

const t = createTranslator('en');
const count = (areaId: string, period: string, value: number) =>
  makePoint({ indicatorId: clubs.id, areaId, period, value, reportedShare: '1', agrees: false });

it('divides counts by the people of their year, and says which people', () => {
  const read = readPeerRates(readAsReported([count('P0', '2024', 50), count('P1', '2026', 11)]), clubs, peersOfTen);
  expect(read.points).toMatchObject([
    { value: 5, numerator: 50, denominator: 1_000_000, reportedShare: null, agrees: null },
    { value: 1, numerator: 11, denominator: 1_100_000 },
  ]);
  expect(noteRates(read, read.points, t)).toEqual([
    expect.stringContaining('at most 2 years older: 2026 (people of 2024)'),
  ]);
  expect(read.rate?.sources).toEqual(peersOfTen.sources);
});

it('has no rate of a part, nor where no people are known, each with its reason', () => {
  const [part, unknown] = [count('P0', '2024', 50), count('P0', '2031', 50)];
  const read = readPeerRates({ ...readAsReported([part, unknown]), partial: new Set([part]) }, clubs, peersOfTen);
  expect(read.points).toMatchObject([
    { value: null, absence: 'lost-by-merger' },
    { value: null, absence: 'not-found' },
  ]);
  expect(read.partial.size).toBe(0);
});

it('writes rates as shares of people, and says nothing where figures are as they were', () => {
  expect(toRateIndicator(clubs, t)).toMatchObject({ kind: 'ratio', factor: 100_000, denominatorEn: 'people' });
  expect(noteRates(readAsReported([]), [], t)).toEqual([]);
  expect(houses.kind).toBe('ratio');
});
