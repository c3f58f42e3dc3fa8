import { describe, expect, it } from 'vitest';
import { examplePoint } from '../examples/example-data.ts';
import { choosePeriodLabels, readByPeriod } from './index.ts';

const years = ['2019', '2020', '2021', '2022'];

describe('readByPeriod', () => {
  const points = [
    examplePoint('2019', 1),
    examplePoint('2020-06', 2),
    examplePoint('2020-11', 3),
    examplePoint('2020-12', null, { absence: 'withheld' }),
    examplePoint('2021', null, { absence: 'overdue' }),
  ];
  const periodsOf = (cells: ReturnType<typeof readByPeriod>) =>
    cells.map((cell) => (cell !== null && 'period' in cell ? cell.period : (cell?.absence ?? null)));

  it('takes the reading of a year that ends last, a figure before a blank, and keeps its own period', () => {
    const cells = readByPeriod({ points }, { periods: years, measure: 'stock' });
    expect(periodsOf(cells)).toEqual(['2019', '2020-11', '2021', 'not-found']);
    expect(cells.map((cell) => cell?.absence ?? null)).toEqual([null, null, 'overdue', 'not-found']);
  });

  it('lets no month stand for a year in which something flows', () => {
    const cells = readByPeriod({ points }, { periods: years, measure: 'flow' });
    expect(periodsOf(cells)).toEqual(['2019', 'not-found', '2021', 'not-found']);
  });

  it('takes of other periods only the very one', () => {
    const cells = readByPeriod({ points }, { periods: ['2020-06', '2020-09', '2019/2021'], measure: 'stock' });
    expect(periodsOf(cells)).toEqual(['2020-06', 'not-found', 'not-found']);
  });

  it('has no cell where the place did not exist, but for a figure of the time before its end', () => {
    const exists = { validFrom: '2020-02-01', validTo: '2021-07-01' };
    expect(periodsOf(readByPeriod({ points: [], exists }, { periods: years, measure: 'stock' }))).toEqual([
      null,
      'not-found',
      null,
      null,
    ]);
    const last = [examplePoint('2021-06', 5)];
    expect(periodsOf(readByPeriod({ points: last, exists }, { periods: years, measure: 'stock' }))[2]).toBe('2021-06');
  });
});

describe('choosePeriodLabels', () => {
  const font = { size: 12 } as const;
  it('names every year with room for it, else round ones', () => {
    const all = { periods: years, font, language: 'vi' } as const;
    expect(choosePeriodLabels({ ...all, slot: 60 })).toEqual(years);
    expect(choosePeriodLabels({ ...all, slot: 20 })).toEqual([null, '2020', null, '2022']);
    expect(choosePeriodLabels({ ...all, slot: 8 })).toEqual([null, '2020', null, null]);
  });

  it('names the first where none is round, and other periods by their order', () => {
    expect(choosePeriodLabels({ periods: ['2021', '2022'], slot: 8, font, language: 'vi' })).toEqual(['2021', null]);
    const months = ['2020-01', '2020-02', '2020-03'];
    expect(choosePeriodLabels({ periods: months, slot: 30, font, language: 'vi' })).toEqual(['1/2020', null, '3/2020']);
  });
});
