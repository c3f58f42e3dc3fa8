import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { count, text } from '../records/field.ts';
import { csvFile } from './csv-file.ts';
import { parseRows, readRows } from './read-rows.ts';
import { ReferenceDataError } from './reference-data-error.ts';

const places = csvFile('places.csv', z.strictObject({ id: text, areaKm2: count, isoCode: text.nullable() }), {
  renamed: { isoCode: 'iso_3166_2' },
});

describe('parseRows', () => {
  it('reads columns in any order, by their names in snake case', () => {
    const { rows, problems, rowCount } = parseRows(places, 'iso_3166_2,id,area_km2\nVN-HN,a,3\n,"b, c",4\n');
    expect(problems).toEqual([]);
    expect(rowCount).toBe(2);
    expect(rows.map(({ row, value }) => ({ row, ...value }))).toEqual([
      { row: 2, id: 'a', areaKm2: 3, isoCode: 'VN-HN' },
      { row: 3, id: 'b, c', areaKm2: 4, isoCode: null },
    ]);
  });

  it('names every bad cell, not the first', () => {
    const { rows, problems, rowCount } = parseRows(places, 'id,area_km2,iso_3166_2\n,x,\na,3,\nb,-1,\n');
    expect(rowCount).toBe(3);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(problems.map(({ file, row, column, code, seen }) => [file, row, column, code, seen])).toEqual([
      ['places.csv', 2, 'id', 'blank', ''],
      ['places.csv', 2, 'area_km2', 'not-a-number', 'x'],
      ['places.csv', 4, 'area_km2', 'not-valid', '-1'],
    ]);
  });

  it('names missing, unknown and repeated columns', () => {
    const { problems } = parseRows(places, 'id,id,areaKm2\na,a,3\n');
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 'area_km2', 'missing-column'],
      [1, 'iso_3166_2', 'missing-column'],
      [1, 'id', 'unknown-column'],
      [1, 'areaKm2', 'unknown-column'],
    ]);
  });

  it('refuses a row with a cell too many, too few, or none', () => {
    const { rows, problems } = parseRows(places, 'id,area_km2,iso_3166_2\na,3\nb,3,,\n\nc,3,\n');
    expect(rows.map(({ value }) => value.id)).toEqual(['c']);
    expect(problems.map(({ row, code, seen }) => [row, code, seen])).toEqual([
      [2, 'cell-count', '2'],
      [3, 'cell-count', '4'],
      [4, 'cell-count', '1'],
    ]);
  });

  it('refuses text that is no CSV', () => {
    const { problems } = parseRows(places, 'id,area_km2,iso_3166_2\na,"3,\n');
    expect(problems).toMatchObject([{ file: 'places.csv', code: 'not-csv' }]);
  });
});

describe('readRows', () => {
  it('names a file that is not there', () => {
    expect(readRows('/nowhere', places).problems).toMatchObject([
      { file: 'places.csv', row: null, code: 'missing-file' },
    ]);
  });
});

describe('ReferenceDataError', () => {
  it('says each problem in one line', () => {
    const { problems } = parseRows(places, 'id,area_km2,iso_3166_2\n,x,\n');
    expect(new ReferenceDataError(problems).message.split('\n')).toEqual([
      '2 problem(s) in the reference data:',
      'places.csv, row 2, id: blank, seen "", expected a value',
      'places.csv, row 2, area_km2: not-a-number, seen "x", expected a number',
    ]);
  });
});
