import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceKinds } from '../source/index.ts';
import { chooseReading, observationStatuses, type ReadingCandidate } from './index.ts';

const base: ReadingCandidate = {
  value: 1,
  numerator: null,
  denominator: null,
  status: 'reported',
  sourceKind: 'press',
  published: '2024-05-01',
  sourceId: 'b',
};

describe('chooseReading', () => {
  it('takes the only one', () => {
    expect(chooseReading([base])).toEqual({ chosen: base, reason: 'only', others: [] });
  });

  it.each<[string, Partial<ReadingCandidate>, Partial<ReadingCandidate>]>([
    ['parts', { numerator: 1, denominator: 2, status: 'derived', sourceKind: 'secondary' }, { numerator: 1 }],
    ['status', {}, { numerator: 1, status: 'derived' }],
    [
      'status',
      { status: 'provisional', sourceKind: 'secondary' },
      { status: 'estimated', sourceKind: 'national-office' },
    ],
    ['source-kind', { sourceKind: 'area-authority', published: null }, { sourceKind: 'press' }],
    ['later', { published: '2024-06' }, { published: '2024-05-31' }],
    ['later', { published: '2024' }, { published: '2024-12-30' }],
    ['later', { published: '1999' }, { published: null }],
    ['source-id', { sourceId: 'a' }, {}],
  ])('prefers by %s', (reason, better, worse) => {
    const first = { ...base, ...better };
    const second = { ...base, ...worse };
    expect(chooseReading([second, first])).toEqual({ chosen: first, reason, others: [second] });
  });

  it('throws for a cell without readings', () => {
    expect(() => chooseReading([])).toThrow(RangeError);
  });

  it.each([
    ['status', 'guessed'],
    ['sourceKind', 'rumour'],
    ['published', 'last year'],
  ])('refuses a %s that is none, and names it', (field, value) => {
    expect(() => chooseReading([{ ...base, [field]: value }])).toThrow(RangeError);
    expect(() => chooseReading([{ ...base, [field]: value }, base])).toThrow(value);
  });

  const candidate = fc.record({
    value: fc.integer(),
    numerator: fc.option(fc.integer(), { nil: null }),
    denominator: fc.option(fc.integer(), { nil: null }),
    status: fc.constantFrom(...observationStatuses),
    sourceKind: fc.constantFrom(...sourceKinds),
    published: fc.option(fc.constantFrom('2019', '2020-03', '2020-03-04'), { nil: null }),
    sourceId: fc.string({ minLength: 1, maxLength: 3 }),
  });

  it('does not depend on the order, and loses no reading', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { minLength: 1, maxLength: 6, selector: (row) => row.sourceId }),
        (rows) => {
          const choice = chooseReading(rows);
          expect(chooseReading(rows.toReversed())).toEqual(choice);
          expect(new Set([choice.chosen, ...choice.others])).toEqual(new Set(rows));
        },
      ),
    );
  });
});
