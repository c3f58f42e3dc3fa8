import { findPeriod, parsePeriod } from '@dinh/kpi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSdmxTime, toSdmxTime } from './time-period.ts';

describe('a time of SDMX', () => {
  it.each([
    ['2024', '2024'],
    ['2024-Q3', '2024-Q3'],
    ['2024-11', '2024-11'],
    ['2024-11-30', '2024-11-30'],
    ['2016/2018', '2016-01-01/P3Y'],
    ['2024/2024', '2024-01-01/P1Y'],
    ['2016-01/2018-12', '2016-01-01/P36M'],
    ['2023-01/2023-11', '2023-01-01/P11M'],
    ['2023-Q4/2024-Q1', '2023-10-01/P6M'],
    ['2016/2018-06', '2016-01-01/P30M'],
    ['2024-02-28/2024-03-01', '2024-02-28/P3D'],
    ['2010-06-15/2010-Q4', '2010-06-15/P200D'],
    ['2024-02-29/2024-02-29', '2024-02-29/P1D'],
  ])('%s is %s', (period, time) => {
    expect(toSdmxTime(period)).toBe(time);
    const { start, end } = parsePeriod(period);
    expect(readSdmxTime(time)).toEqual({ start, end });
  });

  const year = fc.integer({ min: 1900, max: 2100 });
  const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
  const simple = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
    fc.tuple(year, month).map(([y, number]) => `${y}-${number}`),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const period = fc
    .oneof(
      simple,
      fc.tuple(simple, simple).map(([from, to]) => `${from}/${to}`),
    )
    .filter((text) => findPeriod(text) !== undefined);

  it('gives back exactly the days of any period', () => {
    fc.assert(
      fc.property(period, (text) => {
        const { start, end } = parsePeriod(text);
        expect(readSdmxTime(toSdmxTime(text))).toEqual({ start, end });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['2016/2018', '2016-01-15/P3Y', 'P3Y', '2016-01-01/P3W', ''])('is not %j', (text) => {
    expect(() => readSdmxTime(text)).toThrow(RangeError);
  });

  it('is refused for what is no period', () => {
    expect(() => toSdmxTime('2018/2016')).toThrow(RangeError);
  });
});
