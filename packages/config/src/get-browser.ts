import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runCommand, runTool } from './run-command.ts';

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installFromDebian(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await runCommand('apt-get', ['update', '-q'], { env })) !== 0) return;
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}

async function installFromPlaywright(): Promise<void> {
  const withLibraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  await runTool('playwright', ['install', ...withLibraries, 'chromium']);
}

/** Finds a browser or installs one; undefined where neither worked, after saying what to do. */
export async function getBrowser(): Promise<string | undefined> {
  const present = findBrowser();
  if (present !== undefined) return present;
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but no browser starts there.`);
    return undefined;
  }
  const ways = isDebian() && isRoot() ? [installFromDebian, installFromPlaywright] : [installFromPlaywright];
  for (const install of ways) {
    console.log('No Chromium found: installing one for the browser tests');
    await install();
    const browser = findBrowser();
    if (browser !== undefined) return browser;
  }
  console.error(
    'The browser tests need Chromium and none could be installed. Install one yourself (Debian: apt-get install chromium; ' +
      'Ubuntu, macOS, Windows: Google Chrome or Chromium from its site), or set CHROMIUM_PATH to its program, then run npm test again.',
  );
  return undefined;
}
