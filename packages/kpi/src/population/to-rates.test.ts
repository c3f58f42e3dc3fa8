import { describe, expect, it } from 'vitest';
import { indexPopulations, isPerPeopleMeaningful, toRates } from './index.ts';

const find = indexPopulations([
  { areaId: 'A', year: 2022, population: 2_000_000 },
  { areaId: 'A', year: 2024, population: 2_500_000 },
  { areaId: 'B', year: 2020, population: 1_000_000 },
]);
const stock = { findPopulation: find, measure: 'stock' } as const;
const point = (areaId: string, period: string, value: number | null) => ({
  areaId,
  period,
  value,
  absence: value === null ? ('withheld' as const) : null,
});

describe('toRates', () => {
  it('divides by the people of the figure’s year', () => {
    expect(toRates([point('A', '2022', 50), point('A', '2024-11', 50)], stock)).toMatchObject([
      { value: 2.5, numerator: 50, denominator: 2_000_000, populationYear: 2022 },
      { value: 2, numerator: 50, denominator: 2_500_000, populationYear: 2024 },
    ]);
  });

  it('takes the people of at most two years before, and names their year', () => {
    expect(toRates([point('A', '2023', 50), point('A', '2026', 50)], stock)).toMatchObject([
      { value: 2.5, populationYear: 2022 },
      { value: 2, populationYear: 2024 },
    ]);
  });

  it('has none where no people are known near enough, of several years, or of a blank, each with its reason', () => {
    const rates = toRates(
      [point('A', '2027', 50), point('B', '2023', 5), point('A', '2022/2024', 50), point('A', '2024', null)],
      stock,
    );
    expect(rates.map(({ value, absence, numerator }) => [value, absence, numerator])).toEqual([
      [null, 'not-found', 50],
      [null, 'not-found', 5],
      [null, 'not-applicable', 50],
      [null, 'withheld', null],
    ]);
  });

  it('has none of a flow over part of a year', () => {
    const flow = { findPopulation: find, measure: 'flow' } as const;
    expect(toRates([point('A', '2024-11', 50), point('A', '2024', 50)], flow)).toMatchObject([
      { value: null, absence: 'not-applicable' },
      { value: 2 },
    ]);
  });

  it('keeps a reported zero', () => {
    expect(toRates([point('A', '2024', 0)], stock)).toMatchObject([{ value: 0, absence: null }]);
  });

  it('is meant for what grows with the people', () => {
    expect(isPerPeopleMeaningful({ kind: 'count', unit: 'count' })).toBe(true);
    expect(isPerPeopleMeaningful({ kind: 'distinct', unit: 'relics' })).toBe(true);
    expect(isPerPeopleMeaningful({ kind: 'ratio', unit: 'percent' })).toBe(false);
    expect(isPerPeopleMeaningful({ kind: 'count', unit: 'cities' })).toBe(false);
  });
});
