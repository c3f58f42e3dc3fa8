import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findModifiedScore, scoreAgainst } from './modified-score.ts';
import { spreadWithout } from './spread-without.ts';

describe('spreadWithout', () => {
  it('scores each value against the others as one by one', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1000, max: 1000 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, (changes) => {
        const spread = spreadWithout(changes);
        changes.forEach((change, index) => {
          const others = changes.filter((_, other) => other !== index);
          const expected = findModifiedScore(change, others);
          const own = spread(index);
          const found = own && scoreAgainst(change, own);
          expect(found?.median).toBe(expected?.median);
          expect(found?.score ?? -1).toBeCloseTo(expected?.score ?? -1, 9);
        });
      }),
    );
  });

  it('has nothing to say of an only value or of none', () => {
    expect(spreadWithout([3])(0)).toBeUndefined();
    expect(spreadWithout([])(0)).toBeUndefined();
    expect(spreadWithout([3, 4])(2)).toBeUndefined();
  });
});
