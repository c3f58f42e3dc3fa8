import { describe, expect, it } from 'vitest';
import { ReferenceDataError } from './csv/reference-data-error.ts';
import { loadReferenceSet } from './load-reference-set.ts';
import { tablesAt } from './reference-set.ts';
import { adding, type Edits, replacing, withChangedData } from './testing/changed-data.ts';

function problemsOf(edits: Edits): ReferenceDataError['problems'] {
  try {
    withChangedData(edits, loadReferenceSet);
  } catch (error) {
    if (error instanceof ReferenceDataError) return error.problems;
    throw error;
  }
  return [];
}

describe('bad reference files', () => {
  it('are all named at once, with file, row and column', () => {
    const problems = problemsOf({
      'areas.csv': replacing('VN,VN,ISO 3166-1,Việt Nam', 'VN,VN,ISO 3166-1,'),
      'observations.csv': (text) =>
        text.replace(',72.97,27,', ',72.97,2x7,').replace(',503726,,93.24,reported', ',503726,,93.24,said'),
      'policies.csv': replacing('2014-06-09', '2014-06-31'),
    });
    expect(problems.map(({ file, row, column, code, seen }) => [file, row, column, code, seen])).toEqual([
      ['areas.csv', 2, 'name_vi', 'blank', ''],
      ['policies.csv', 2, 'issued', 'not-valid', '2014-06-31'],
      ['observations.csv', 3, 'numerator', 'not-a-number', '2x7'],
      ['observations.csv', 4, 'status', 'not-in-list', 'said'],
    ]);
  });

  it('may not name an indicator that does not exist', () => {
    const row = 'VN,Việt Nam,country,no-such-thing,2024,1,,,,reported,worldcp-vietnam,,1,';
    expect(problemsOf({ 'observations.csv': adding(row) })).toEqual([
      {
        file: 'observations.csv',
        row: 945,
        column: 'indicator_id',
        code: 'no-match',
        seen: 'no-such-thing',
        expected: 'an id of indicators.csv',
      },
    ]);
  });

  it('may not hold a key twice in one release, but may replace a row in a later one', () => {
    const again = 'VN,Ca nuoc,special,1,';
    expect(problemsOf({ 'aliases.csv': adding(again) })).toMatchObject([
      { file: 'areaAlias', column: 'area_id, alias', code: 'duplicate', seen: 'VN · Ca nuoc' },
    ]);
    const replaced: Edits = {
      'releases.csv': adding(`2,2026-12-31,${'0'.repeat(64)},`),
      'aliases.csv': (text) =>
        adding('VN,Ca nuoc,ascii,2,')(replacing('VN,Ca nuoc,special,1,', 'VN,Ca nuoc,special,1,1')(text)),
    };
    withChangedData(replaced, (folder) => {
      const later = loadReferenceSet(folder);
      const kindAt = (release: number): string | undefined =>
        tablesAt(later, release).areaAlias.find(({ alias }) => alias === 'Ca nuoc')?.kind;
      expect([kindAt(1), kindAt(2)]).toEqual(['special', 'ascii']);
    });
  });

  it('may not name a release that does not exist, nor run backwards', () => {
    const problems = problemsOf({ 'aliases.csv': adding('VN,X,special,2,', 'VN,Y,special,1,7') });
    expect(problems.map(({ row, column, seen }) => [row, column, seen])).toEqual([
      [1034, 'release_from', '2'],
      [1035, 'release_to', '7'],
    ]);
    const gap = adding(`3,2026-01-01,${'0'.repeat(64)},`);
    expect(problemsOf({ 'releases.csv': gap }).map(({ column, seen }) => [column, seen])).toEqual([
      ['number', '3'],
      ['date', '2026-01-01'],
    ]);
  });

  it('may not give another census total than the population file', () => {
    const problems = problemsOf({ 'census_2019.csv': replacing('VN,96208984,', 'VN,96208985,') });
    expect(problems.map(({ file, code, seen }) => [file, code, seen])).toEqual([
      ['population.csv', 'no-match', '96208984'],
      ['census_2019.csv', 'no-match', '96208985'],
    ]);
  });

  it('are named when they are missing, boundaries too', () => {
    expect(problemsOf({ 'lineage.csv': () => null })).toMatchObject([{ file: 'lineage.csv', code: 'missing-file' }]);
    expect(problemsOf({ 'vn-areas.topo.json': () => null })).toMatchObject([
      { file: 'boundaries.csv', row: 2, column: 'file', code: 'missing-file' },
    ]);
  });

  it('keep the printed value where the denominator is zero', () => {
    const row = 'VN,Việt Nam,country,village-culture-houses-coverage,2031,12.5,0,0,12.5,reported,worldcp-vietnam,,1,';
    withChangedData({ 'observations.csv': adding(row) }, (folder) => {
      const found = loadReferenceSet(folder).tables.observation.find(({ period }) => period === '2031');
      expect(found).toMatchObject({ value: 12.5, numerator: 0, denominator: 0, printedValue: '12.5' });
    });
  });
});
