import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRelease, loadReferenceSet } from '@dinh/reference-data';

type Row = Record<string, string>;

const dataFolder = join(import.meta.dirname, '../../reference-data/data');

/** Rewrites a file line by line; lines with quotes are left alone, so that a comma is always a border. */
function editFile(folder: string, file: string, edit: (row: Row, index: number) => readonly Row[]): void {
  const path = join(folder, file);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  const toRow = (line: string): Row =>
    Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell]));
  const toLine = (row: Row): string => columns.map((column) => row[column] ?? '').join(',');
  const isPlain = (line: string): boolean => !line.includes('"') && line.split(',').length === columns.length;
  const edited = lines.flatMap((line, index) =>
    isPlain(line) && toRow(line).release_to === '' ? edit(toRow(line), index).map(toLine) : [line],
  );
  writeFileSync(path, `${[header, ...edited].join('\n')}\n`);
}

/**
 * Copies the reference set and adds a release to it: figures corrected and withdrawn, one register
 * shorter by an item (which changes counts derived from it), pages that turn out to be copies
 * (which changes the choice between sources), corrections that take findings away.
 *
 * @returns the number of the added release
 */
export function makeNextRelease(folder: string): number {
  cpSync(dataFolder, folder, { recursive: true });
  const last = loadReferenceSet(folder).releases.length;
  const next = last + 1;
  const ended = (row: Row): Row => ({ ...row, release_to: String(last) });
  const begun = (row: Row): Row => ({ ...row, release_from: String(next), release_to: '' });

  editFile(folder, 'observations.csv', (row, index) => {
    // A share that no longer differs from its parts, and a count that others no longer fall below.
    if (row.reported_share === '63.7') return [ended(row), begun({ ...row, reported_share: '67.35' })];
    if (row.indicator_id === 'national-treasures' && row.value === '142') {
      return [ended(row), begun({ ...row, value: '120' })];
    }
    if (index % 40 === 7) return [ended(row)];
    if (index % 2 === 0) return [ended(row), begun({ ...row, note: 'corrected' })];
    return [row];
  });
  editFile(folder, 'sources.csv', (row, index) =>
    row.kind === 'press' && index % 5 === 0 ? [ended(row), begun({ ...row, kind: 'secondary' })] : [row],
  );
  let withdrawn = 0;
  editFile(folder, 'heritage_items.csv', (row) => {
    if (row.designation !== 'national-ich' || withdrawn > 0) return [row];
    withdrawn += 1;
    return [ended(row)];
  });

  const releases = join(folder, 'releases.csv');
  const before = readFileSync(releases, 'utf8').trimEnd();
  const write = (hash: string): void =>
    writeFileSync(releases, `${before}\n${next},2099-01-01,${hash},Made by a test\n`);
  write('0'.repeat(64));
  write(hashRelease(loadReferenceSet(folder), next));
  return next;
}
