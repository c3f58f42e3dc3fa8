import { describe, expect, it } from 'vitest';
import { findPolicyState } from './find-policy-state.ts';
import type { PolicyState } from './policy.ts';

describe('findPolicyState', () => {
  const day = '2026-11-22';
  it.each<[string | null, string | null, string | null, PolicyState]>([
    ['2021-03-17', '2021', '2025', 'ended'],
    ['2021-03-17', '2021', '2026', 'running'],
    [null, null, '2026-11-22', 'running'],
    ['2014-06-09', null, null, 'open'],
    ['2026-12', null, null, 'ahead'],
    ['2026-01-01', '2027', '2030', 'ahead'],
    [null, null, '2025', 'ended'],
    [null, null, null, 'undated'],
  ])('issued %s, from %s to %s is %s', (issued, periodStart, periodEnd, state) => {
    expect(findPolicyState({ issued, periodStart, periodEnd }, day)).toBe(state);
  });
});
