import { describe, expect, it } from 'vitest';
import { parseAreaState, parseFrameState, parseIndicatorState } from './view-state.ts';

describe('view state', () => {
  it('reads what an address says', () => {
    expect(parseFrameState({ lang: 'en', release: '2' })).toEqual({ lang: 'en', release: 2 });
    expect(parseIndicatorState({ areas: 'VN31-2008,VN', year: '2024', level: 'province', view: 'table' })).toEqual({
      areas: ['VN31-2008', 'VN'],
      year: 2024,
      level: 'province',
      view: 'table',
    });
  });

  it('leaves out what it cannot read, repeats and the sixth place', () => {
    expect(parseFrameState({ lang: 'fr', release: '-1' })).toEqual({});
    expect(parseIndicatorState({ areas: 'a,a,b,c,d,e,f', year: 'x', level: 'planet', view: 'pie' })).toEqual({
      areas: ['a', 'b', 'c', 'd', 'e'],
    });
  });

  it('reads whose boundaries an area is on', () => {
    expect(parseAreaState({ basis: 'on:2026-01-01' })).toEqual({ basis: 'on:2026-01-01' });
    expect(parseAreaState({ basis: 'on:2008-01-01' })).toEqual({});
    expect(parseAreaState({ basis: 'today' })).toEqual({});
  });

  it('reads its own result again', () => {
    const state = parseIndicatorState({ areas: 'a,b', year: '2024' });
    expect(parseIndicatorState(state as Readonly<Record<string, unknown>>)).toEqual(state);
  });
});
