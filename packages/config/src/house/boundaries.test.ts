import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository-root.ts';
import { toToolEnvironment } from '../tool-environment.ts';
import { type Tool, toToolPath } from '../tool-path.ts';

type Tree = Readonly<Record<string, string>>;

/** A small workspace under our own settings, in which the rules are broken on purpose. */
let fixture: string;

function write(tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(fixture, path)), { recursive: true });
    writeFileSync(join(fixture, path), text);
  }
}

function runIn(tool: Tool, ...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const env = toToolEnvironment(process.env);
  const run = spawnSync(process.execPath, [toToolPath(tool), ...args], { cwd: fixture, env, encoding: 'utf8' });
  return { code: run.status, output: `${run.stdout}${run.stderr}`.replaceAll(/\s+/g, ' ') };
}

beforeAll(() => {
  fixture = mkdtempSync(join(tmpdir(), 'dinh-boundaries-'));
  for (const name of ['.biome.jsonc', '.gitignore', 'turbo.json', 'pnpm-workspace.yaml']) {
    cpSync(join(repositoryRoot, name), join(fixture, name));
  }
  write({
    'package.json': JSON.stringify({ name: 'fixture', private: true, packageManager: 'pnpm@12.21.0' }),
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
  });
});

afterAll(() => rmSync(fixture, { recursive: true, force: true }));

describe('turbo boundaries', () => {
  const tags = { kpi: 'pure', db: 'server', charts: 'browser' };

  function writePackage(name: keyof typeof tags, dependency: string | undefined, source: string): void {
    const dependencies = dependency === undefined ? {} : { [`@dinh/${dependency}`]: 'workspace:*' };
    write({
      [`packages/${name}/package.json`]: JSON.stringify({ name: `@dinh/${name}`, type: 'module', dependencies }),
      [`packages/${name}/turbo.json`]: JSON.stringify({ extends: ['//'], tags: [tags[name]] }),
      [`packages/${name}/src/index.ts`]: source,
    });
  }

  function writeLawfulPackages(): void {
    writePackage('kpi', undefined, 'export const kpi = 1;\n');
    writePackage('db', 'kpi', "export { kpi } from '@dinh/kpi';\n");
    writePackage('charts', 'kpi', "export { kpi } from '@dinh/kpi';\n");
  }

  it('passes where every import goes down', () => {
    writeLawfulPackages();
    const { code, output } = runIn('turbo', 'boundaries');
    expect(output).toContain('no issues found');
    expect(code).toBe(0);
  });

  it.each([
    ['pure', 'kpi', 'db'],
    ['pure', 'kpi', 'charts'],
    ['browser', 'charts', 'db'],
    ['server', 'db', 'charts'],
  ] as const)('refuses that a %s package depends the wrong way: %s on %s', (_tag, from, to) => {
    writeLawfulPackages();
    writePackage(to, undefined, 'export const value = 1;\n');
    writePackage(from, to, `export { value } from '@dinh/${to}';\n`);
    const { code, output } = runIn('turbo', 'boundaries');
    expect(code).not.toBe(0);
    expect(output).toContain(`@dinh/${to}`);
  });

  it('refuses a package that is not declared, and a path into another package', () => {
    writeLawfulPackages();
    writePackage('kpi', undefined, "import 'kysely';\nimport '../../db/src/index.ts';\n");
    const { code, output } = runIn('turbo', 'boundaries');
    expect(code).not.toBe(0);
    expect(output).toContain('cannot import package `kysely` because it is not a dependency');
    expect(output).toContain('import `../../db/src/index.ts` leaves the package');
  });
});

describe('Biome', () => {
  const kpi = 'packages/kpi/src';
  const api = 'apps/api/src';

  it.each<[string, string, Tree]>([
    ['noDefaultExport', `${api}/a.ts`, { [`${api}/a.ts`]: 'export default 1;\n' }],
    [
      'noReExportAll',
      `${api}/b.ts`,
      { [`${api}/b.ts`]: "export * from './c.ts';\n", [`${api}/c.ts`]: 'export const c = 1;\n' },
    ],
    ['useFilenamingConvention', `${api}/ComparePeers.ts`, { [`${api}/ComparePeers.ts`]: 'export const d = 1;\n' }],
    ['noExplicitAny', `${api}/e.ts`, { [`${api}/e.ts`]: 'export const e = (x: any) => x;\n' }],
    ['noNonNullAssertion', `${api}/f.ts`, { [`${api}/f.ts`]: 'export const f = (x?: { y: 1 }) => x!.y;\n' }],
    [
      'useImportType',
      `${api}/g.ts`,
      {
        [`${api}/g.ts`]: "import { H } from './h.ts';\nexport const g = (h: H) => h;\n",
        [`${api}/h.ts`]: 'export interface H {}\n',
      },
    ],
    [
      'noImportCycles',
      `${api}/i.ts`,
      {
        [`${api}/i.ts`]: "import { j } from './j.ts';\nexport const i = () => j();\n",
        [`${api}/j.ts`]: "import { i } from './i.ts';\nexport const j = (): unknown => i;\n",
      },
    ],
    ['noSkippedTests', `${api}/k.test.ts`, { [`${api}/k.test.ts`]: "it.skip('k', () => {});\n" }],
    [
      'noRestrictedImports',
      `${kpi}/node.ts`,
      { [`${kpi}/node.ts`]: "import { readFileSync } from 'node:fs';\nexport const l = readFileSync;\n" },
    ],
    [
      'noRestrictedImports',
      `${kpi}/sql.ts`,
      { [`${kpi}/sql.ts`]: "import { sql } from 'kysely';\nexport const m = sql;\n" },
    ],
    [
      'noRestrictedImports',
      `${kpi}/rpc.ts`,
      { [`${kpi}/rpc.ts`]: "import { initTRPC } from '@trpc/server';\nexport const n = initTRPC;\n" },
    ],
    [
      'noRestrictedImports',
      `${kpi}/view.ts`,
      { [`${kpi}/view.ts`]: "import { useState } from 'react';\nexport const o = useState;\n" },
    ],
    ['noRestrictedGlobals', `${kpi}/net.ts`, { [`${kpi}/net.ts`]: "export const p = () => fetch('x');\n" }],
    ['noRestrictedGlobals', `${kpi}/env.ts`, { [`${kpi}/env.ts`]: 'export const q = process.env.HOME;\n' }],
  ])('refuses by %s: %s', (rule, path, tree) => {
    write(tree);
    const { code, output } = runIn('biome', 'lint', '--max-diagnostics=none', path);
    expect(output).toMatch(new RegExp(`lint/\\w+/${rule}`));
    expect(code).not.toBe(0);
  });

  it('lets configuration files have a default export, and the server use Node', () => {
    write({
      'apps/api/vite.config.ts': 'export default {};\n',
      [`${api}/read.ts`]: "import { readFileSync } from 'node:fs';\n\nexport const read = readFileSync;\n",
    });
    const { code, output } = runIn('biome', 'lint', 'apps/api/vite.config.ts', `${api}/read.ts`);
    expect(output).toContain('Checked 2 files');
    expect(code).toBe(0);
  });
});

describe('the isolated node_modules and the exports of packages', () => {
  /** As Node itself resolves, in a process without the search paths that a runner may have added. */
  function resolveFrom(folder: string, name: string): string {
    const script = `console.log(import.meta.resolve('${name}'))`;
    const { NODE_PATH: _, ...env } = process.env;
    const options = { cwd: join(repositoryRoot, folder), env, encoding: 'utf8' } as const;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], options);
    return `${run.stdout}${run.stderr}`;
  }

  it.each([
    ['packages/kpi', 'kysely'],
    ['packages/charts', '@dinh/db'],
    ['packages/db', 'express'],
    ['apps/dashboard', '@dinh/db'],
  ])('%s cannot reach %s', (folder, name) => {
    expect(resolveFrom(folder, name)).toContain(`Cannot find package '${name}'`);
  });

  it('lets a package reach what it declares', () => {
    expect(resolveFrom('packages/db', 'kysely')).toMatch(/^file:.*kysely/);
  });

  it('gives the dashboard types of the API and no value', () => {
    expect(resolveFrom('apps/dashboard', '@dinh/api/router')).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
