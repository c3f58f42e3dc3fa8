import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRelease } from '../records/release-span.ts';
import { joinReleases } from './join-releases.ts';

describe('joinReleases', () => {
  it('keeps one row while nothing changes, and opens another when it comes back', () => {
    const same = { id: 'a', value: 1 };
    const states = [
      { release: 1, rows: [same] },
      { release: 2, rows: [same] },
      { release: 3, rows: [{ id: 'a', value: 2 }] },
      { release: 4, rows: [same] },
    ];
    expect(joinReleases(states)).toEqual([
      { id: 'a', value: 1, releaseFrom: 1, releaseTo: 2 },
      { id: 'a', value: 2, releaseFrom: 3, releaseTo: 3 },
      { id: 'a', value: 1, releaseFrom: 4, releaseTo: null },
    ]);
  });

  it('gives every release back exactly as it was', () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.nat({ max: 4 }), value: fc.nat({ max: 2 }) }), {
      selector: ({ id }) => id,
    });
    const byId = (a: { readonly id: number }, b: { readonly id: number }): number => a.id - b.id;
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (history) => {
        const states = history.map((state, index) => ({ release: index + 1, rows: state }));
        const joined = joinReleases(states);
        for (const { release, rows: state } of states) {
          const held = joined
            .filter((row) => isInRelease(row, release))
            .map(({ releaseFrom: _from, releaseTo: _to, ...row }) => row);
          expect(held.toSorted(byId)).toEqual(state.toSorted(byId));
        }
      }),
    );
  });
});
