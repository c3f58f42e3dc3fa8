import { describe, expect, it } from 'vitest';
import { findLatestChange, findWholeChange } from './find-latest.ts';

const reading = (period: string, value: number | null) => ({ period, value });

describe('findWholeChange', () => {
  it('goes from the first reading to the latest, whatever order they come in', () => {
    const readings = [reading('2020', 12), reading('2016', 10), reading('2024', 15), reading('2012', null)];
    expect(findWholeChange(readings)).toEqual({ from: readings[1], to: readings[2], difference: 5 });
    expect(findLatestChange(readings)).toMatchObject({ from: readings[0], difference: 3 });
  });

  it('compares no interval with a year, and of a flow no part of a year with a whole', () => {
    expect(findWholeChange([reading('2012/2014', 9), reading('2016', 10), reading('2020', 12)])).toMatchObject({
      from: { period: '2016' },
    });
    const flow = [reading('2018-06', 4), reading('2019', 10), reading('2020', 12)];
    expect(findWholeChange(flow, 'flow')).toMatchObject({ from: { period: '2019' }, difference: 2 });
    expect(findWholeChange(flow.slice(0, 1).concat(flow.slice(2)), 'flow')).toBeUndefined();
  });

  it('is none under two readings, and none within one day', () => {
    expect(findWholeChange([reading('2020', 1)])).toBeUndefined();
    expect(findWholeChange([reading('2020', 1), reading('2020-12', 2)])).toBeUndefined();
  });
});
