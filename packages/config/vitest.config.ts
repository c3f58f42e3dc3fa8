import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');
const databaseSetup = resolve(root, 'packages/db/src/testing/global-setup.ts');
const report = process.env.DINH_VITEST_REPORT;

const shared = {
  exclude: ['**/node_modules/**', '**/dist/**', '**/.data/**', 'apps/e2e/**'],
  // A database or a server starts inside some tests, on machines with two cores.
  testTimeout: 30_000,
  hookTimeout: 120_000,
  teardownTimeout: 60_000,
};

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', 'json'],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts'],
          globalSetup: existsSync(databaseSetup) ? [databaseSetup] : [],
        },
      },
      {
        root,
        test: {
          ...shared,
          name: 'components',
          environment: 'happy-dom',
          // Testing Library takes down what a test rendered only where `afterEach` is global.
          globals: true,
          include: ['packages/charts/src/**/*.test.tsx', 'apps/dashboard/src/**/*.test.tsx'],
        },
      },
    ],
  },
});
