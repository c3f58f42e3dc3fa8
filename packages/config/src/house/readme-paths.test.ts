import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { readText } from './list-files.ts';

/** The rows under the header of the first table that says where to go for a change. */
function findChangeTable(readme: string): readonly string[] {
  const lines = readme.split('\n');
  const header = lines.findIndex((line) => line.startsWith('|') && /go to/i.test(line));
  if (header === -1) return [];
  const rest = lines.slice(header + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return end === -1 ? rest : rest.slice(0, end);
}

/** Paths in back-ticks, which have a slash inside; a placeholder such as `<topic>` or `*` ends what can be checked. */
function findPaths(row: string): readonly string[] {
  return [...row.matchAll(/`([^`\s/]+\/[^`\s]*)`/g)]
    .map((match) => match[1] ?? '')
    .map((path) => path.replace(/[^/]*[<*{].*$/, ''));
}

describe('findPaths', () => {
  it('keeps what stands before a placeholder', () => {
    expect(findPaths('| a rule | `packages/kpi/src/<topic>/` or `apps/api`, run `npm test`, see `/api/v1` |')).toEqual([
      'packages/kpi/src/',
      'apps/api',
    ]);
  });
});

describe('the table of the README: I want to change… → go to…', () => {
  const rows = findChangeTable(existsSync(join(repositoryRoot, 'README.md')) ? readText('README.md') : '');

  it('has rows, each with a path', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => findPaths(row).length === 0)).toEqual([]);
  });

  it('names only paths that exist', () => {
    expect(rows.flatMap(findPaths).filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });
});
