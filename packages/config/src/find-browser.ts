import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Tells whether the program at this path starts: a package may be a stub that only points elsewhere, and a download may
 * lack libraries of the system. Windows' Chrome has no `--version`, so there the file is enough.
 */
function isRunning(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** Finds a Chromium for the browser tests: `CHROMIUM_PATH`, else an installed one, else Playwright's download. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return isRunning(chosen) ? chosen : undefined;
  return [...installed, chromium.executablePath()].find(isRunning);
}

/** Switches Chromium needs on a server: root has no sandbox, and nothing is to be fetched in the background. */
export function toBrowserSwitches(): readonly string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
