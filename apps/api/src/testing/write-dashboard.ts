import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a dashboard of one page into a folder of its own, which is the caller's to remove: tests need no build. */
export function writeDashboard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dinh-dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'console.log(1);');
  writeFileSync(join(folder, 'assets', 'packed-abc123.js'), 'console.log(2);');
  writeFileSync(join(folder, 'assets', 'packed-abc123.js.br'), 'packed');
  const messages = ['vi', 'en'].map(
    (language) => `<link rel="modulepreload" crossorigin hreflang="${language}" href="/assets/${language}-abc123.js">`,
  );
  const head = `<meta name="report-url" content="" /><meta name="release" content="" /><title>Dinh</title>${messages.join('\n')}`;
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="vi"><head>${head}</head></html>`);
  return folder;
}
