import { findBrowser, toBrowserSwitches } from '@dinh/config/find-browser';
import { defineConfig, devices } from '@playwright/test';
import { baseUrlVariable } from './src/server/base-url.ts';

const browser = findBrowser();
const baseUrl = process.env[baseUrlVariable];
const report = process.env.DINH_PLAYWRIGHT_REPORT;

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  globalSetup: './src/server/start-for-run.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // A page's first load on a busy machine with two cores.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
  use: {
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    // The reader of most journeys; those in English say so.
    locale: 'vi-VN',
    // Snapshots of a page with thousands of rows at every key press cost more than the press.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...toBrowserSwitches()],
      ...(browser === undefined ? {} : { executablePath: browser }),
      // Without a locale of the system the browser names every file in Vietnamese "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } }],
});
