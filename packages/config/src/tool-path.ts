import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** The scripts Node runs for each tool; a path instead of a name, so that no shell and no `.cmd` is needed. */
const scripts = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'apps/e2e/node_modules/@playwright/test/cli.js',
  turbo: 'node_modules/turbo/bin/turbo',
  vite: 'apps/dashboard/node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

export type Tool = keyof typeof scripts;

export function toToolPath(tool: Tool): string {
  return join(repositoryRoot, scripts[tool]);
}
