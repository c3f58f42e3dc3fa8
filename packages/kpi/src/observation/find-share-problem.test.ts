import { describe, expect, it } from 'vitest';
import { findShareProblem } from './index.ts';

describe('findShareProblem', () => {
  const parts = { numerator: 1186, denominator: 1761 };

  it('gives what a printed share differs by', () => {
    const problem = findShareProblem({ ...parts, reportedShare: '63.7' }, 100);
    expect(problem).toMatchObject({ hint: 'digits-swapped', isFinding: true });
    expect(problem?.computed).toBeCloseTo(67.35, 2);
    expect(problem?.difference).toBeCloseTo(-3.65, 2);
  });

  it('keeps what rounded parts explain as a note', () => {
    const problem = findShareProblem({ numerator: 14_000, denominator: 15_000, reportedShare: '97.2' }, 100);
    expect(problem).toMatchObject({ hint: 'rounded-parts', isFinding: false });
  });

  it('gives nothing for a share that agrees or can’t be checked', () => {
    expect(findShareProblem({ ...parts, reportedShare: '67.35' }, 100)).toBeUndefined();
    expect(findShareProblem({ ...parts, reportedShare: null }, 100)).toBeUndefined();
    expect(findShareProblem({ numerator: 3, denominator: null, reportedShare: '5' }, 100)).toBeUndefined();
    expect(findShareProblem({ numerator: 3, denominator: 0, reportedShare: '5' }, 100)).toBeUndefined();
  });
});
