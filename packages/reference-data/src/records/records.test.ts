import type { Area, Succession } from '@dinh/kpi/area';
import type { RegisterItem } from '@dinh/kpi/heritage';
import type { Indicator } from '@dinh/kpi/indicator';
import type { Observation } from '@dinh/kpi/observation';
import type { Source } from '@dinh/kpi/source';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type AreaRecord,
  type AreaSuccessionRecord,
  type HeritageItemRecord,
  type IndicatorRecord,
  isInRelease,
  type ObservationRecord,
  recordKeys,
  recordSchemas,
  type SourceRecord,
  tableNames,
} from './index.ts';

describe('records', () => {
  it('are the nouns of the domain with more beside them', () => {
    expectTypeOf<AreaRecord>().toExtend<Area>();
    expectTypeOf<AreaSuccessionRecord>().toExtend<Succession>();
    expectTypeOf<IndicatorRecord>().toExtend<Indicator>();
    expectTypeOf<SourceRecord>().toExtend<Source>();
    expectTypeOf<ObservationRecord>().toExtend<Observation>();
    expectTypeOf<HeritageItemRecord>().toExtend<RegisterItem>();
  });

  it.each(tableNames)('of %s end in their releases and have a key that is never null', (name) => {
    const { shape } = recordSchemas[name];
    expect(Object.keys(shape).slice(-2)).toEqual(['releaseFrom', 'releaseTo']);
    for (const column of recordKeys[name]) {
      const field = Object.entries(shape).find(([key]) => key === column)?.[1];
      expect(field?.safeParse(null).success).toBe(false);
    }
  });
});

describe('isInRelease', () => {
  it('counts both ends in', () => {
    const held = [1, 2, 3, 4].filter((release) => isInRelease({ releaseFrom: 2, releaseTo: 3 }, release));
    expect(held).toEqual([2, 3]);
    expect(isInRelease({ releaseFrom: 2, releaseTo: null }, 99)).toBe(true);
  });
});
