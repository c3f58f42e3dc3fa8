import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { isSource, listFiles, readText } from './list-files.ts';

const topLevel = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'apps',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'turbo.json',
];
const longestFile = 400;
const vagueNames = ['common', 'constants', 'helper', 'helpers', 'shared', 'types', 'util', 'utils', 'validators'];

function listPackages(): readonly string[] {
  return ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(repositoryRoot, group)).map((name) => `${group}/${name}`),
  );
}

describe('the layout of the repository', () => {
  it('has exactly the agreed entries at the top, dotfiles aside', () => {
    const entries = readdirSync(repositoryRoot).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(entries.sort()).toEqual(topLevel);
  });

  it.each(listPackages())('%s has a README, a package.json and a tsconfig.json', (folder) => {
    const missing = ['README.md', 'package.json', 'tsconfig.json'].filter(
      (name) => !existsSync(join(repositoryRoot, folder, name)),
    );
    expect(missing).toEqual([]);
  });

  it('names files by their subject', () => {
    const vague = listFiles().filter((path) => {
      const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
      return /^(apps|packages)\//.test(path) && names.some((name) => vagueNames.includes(name));
    });
    expect(vague).toEqual([]);
  });

  it(`keeps files under ${longestFile} lines, or lets them say why at the top`, () => {
    const long = listFiles()
      .filter(isSource)
      .filter((path) => {
        const lines = readText(path).split('\n');
        const isExplained = lines.slice(0, 3).some((line) => line.includes('One file because'));
        return lines.length > longestFile && !isExplained;
      });
    expect(long).toEqual([]);
  });
});
