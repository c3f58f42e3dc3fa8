import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowsByFile } from '../files/read-reference-files.ts';
import { loadReferenceSet } from '../load-reference-set.ts';
import type { ReferenceSet } from '../reference-set.ts';
import { adding, replacing, withChangedData } from '../testing/changed-data.ts';
import { checkReleases } from './check-releases.ts';
import { hashRelease } from './hash-release.ts';

const set = loadReferenceSet();
const first = hashRelease(set, 1);

function withRows(rows: Partial<RowsByFile>): ReferenceSet {
  return { ...set, rows: { ...set.rows, ...rows } };
}

describe('hashRelease', () => {
  it('does not depend on the order of rows', () => {
    const { indicators } = set.rows;
    const shuffled = fc.shuffledSubarray([...indicators], { minLength: indicators.length });
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(hashRelease(withRows({ indicators: rows }), 1)).toBe(first);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on the order of columns, nor on a new column that is blank', () => {
    const regions = set.rows.regions.map(({ cells, ...row }) => ({
      ...row,
      cells: { added: '', ...Object.fromEntries(Object.entries(cells).toReversed()) },
    }));
    expect(hashRelease(withRows({ regions }), 1)).toBe(first);
  });

  it('changes with any cell of any row', () => {
    const observation = fc.nat({ max: set.rows.observations.length - 1 });
    fc.assert(
      fc.property(observation, fc.constantFrom('value', 'note', 'period', 'area_id'), (index, column) => {
        const observations = set.rows.observations.map((row, at) =>
          at === index ? { ...row, cells: { ...row.cells, [column]: `${row.cells[column]}0` } } : row,
        );
        expect(hashRelease(withRows({ observations }), 1)).not.toBe(first);
      }),
      { numRuns: 10 },
    );
  });

  it('changes with a row lost, a row twice and another boundary file', () => {
    const { values } = set.rows;
    const boundary = set.tables.boundary.map((row) => ({ ...row, topology: `${row.topology} ` }));
    const hashes = [
      first,
      hashRelease(withRows({ values: values.slice(1) }), 1),
      hashRelease(withRows({ values: [...values, ...values.slice(0, 1)] }), 1),
      hashRelease({ ...set, tables: { ...set.tables, boundary } }, 1),
    ];
    expect(new Set(hashes).size).toBe(4);
  });

  it('stays the same when a later release ends rows and adds others', () => {
    const edits = {
      'releases.csv': adding(`2,2026-12-31,${'0'.repeat(64)},Second release`),
      'aliases.csv': (text: string) =>
        adding('VN,Nước Việt Nam,special,2,')(replacing('VN,Ca nuoc,special,1,', 'VN,Ca nuoc,special,1,1')(text)),
    };
    withChangedData(edits, (folder) => {
      const later = loadReferenceSet(folder);
      expect(hashRelease(later, 1)).toBe(first);
      expect(hashRelease(later, 2)).not.toBe(first);
    });
  });

  it('refuses a release that does not exist', () => {
    expect(() => hashRelease(set, 9)).toThrow(RangeError);
  });
});

describe('checkReleases', () => {
  it('finds the files as the last release recorded them', () => {
    expect(checkReleases(set)).toEqual([]);
  });

  it('finds a cell that changed without a new release number', () => {
    const edits = { 'observations.csv': replacing('2024-11,1739,', '2024-11,1740,') };
    withChangedData(edits, (folder) => {
      const recorded = set.releases[0]?.hash;
      expect(checkReleases(loadReferenceSet(folder))).toMatchObject([{ release: 1, code: 'hash-differs', recorded }]);
    });
  });

  it('finds a row added to a release that is already out', () => {
    withChangedData({ 'aliases.csv': adding('VN,Nước Việt Nam,special,1,') }, (folder) => {
      expect(checkReleases(loadReferenceSet(folder))).toHaveLength(1);
    });
  });
});
