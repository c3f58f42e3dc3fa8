import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readCell } from '../csv/read-cell.ts';
import { readRows } from '../csv/read-rows.ts';
import { dictionaryFile, releaseColumnsFile } from '../dictionary/dictionary-files.ts';
import { dataFolder } from '../testing/changed-data.ts';
import { referenceFiles, releasesFile } from './reference-files.ts';

const { rows, problems } = readRows(dataFolder, dictionaryFile);
const entries = rows.map(({ value }) => value);
const files = [...Object.values(referenceFiles), releasesFile, dictionaryFile, releaseColumnsFile];

describe('dictionary.csv', () => {
  it('describes exactly the columns of the files, in their order', () => {
    expect(problems).toEqual([]);
    const described = Map.groupBy(entries, ({ file }) => file);
    const csvNames = readdirSync(dataFolder).filter((name) => name.endsWith('.csv'));
    expect([...described.keys()].toSorted()).toEqual(csvNames.toSorted());
    for (const name of csvNames) {
      const [header = ''] = readFileSync(join(dataFolder, name), 'utf8').split('\n');
      expect(described.get(name)?.map(({ column }) => column)).toEqual([null, ...header.split(',')]);
    }
  });

  it('says each thing in both languages', () => {
    expect(entries.filter(({ meaningEn, meaningVi }) => meaningEn === meaningVi)).toEqual([]);
  });

  it('says of each column whether it may be blank, as the loader does', () => {
    for (const { name, columns, shape } of files) {
      for (const [column, key] of columns) {
        const field: z.core.$ZodType | undefined = Object.entries(shape).find(([found]) => found === key)?.[1];
        const entry = entries.find((candidate) => candidate.file === name && candidate.column === column);
        const takesBlank = field !== undefined && readCell(field, '').status === 'read';
        expect([name, column, entry?.mayBeBlank === 'yes']).toEqual([name, column, takesBlank]);
      }
    }
  });
});

describe('LICENSES.md', () => {
  it('names every file of the folder', () => {
    const licences = readFileSync(join(dataFolder, 'LICENSES.md'), 'utf8');
    const unnamed = readdirSync(dataFolder).filter(
      (name) => name !== 'LICENSES.md' && !licences.includes(`\`${name}\``),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('the list of contradictions found by hand', () => {
  it('is no file of the data, so that the product can not read it', () => {
    expect(readdirSync(dataFolder)).not.toContain('discrepancies.csv');
  });
});
