import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryRoot } from '../repository-root.ts';

/** Folders that git ignores. */
const ignored = new Set([
  '.cache',
  '.data',
  '.git',
  '.turbo',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** Lists the files under a folder of the checkout as paths from the root with `/`, ignored folders left out. */
export function listFiles(folder = '.'): readonly string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true })
    .filter((entry) => !ignored.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [relative('.', path).replaceAll('\\', '/')] : [];
    });
}

export function readText(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}

/** Tells whether a path is program text of ours, tests aside. */
export function isSource(path: string): boolean {
  return /\.(ts|tsx|mjs|css|html)$/.test(path) && !/\.(test|spec|examples)\.tsx?$/.test(path);
}
