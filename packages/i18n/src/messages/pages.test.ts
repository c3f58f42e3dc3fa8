import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { messagesVi } from './index.ts';
import { loadedMessages, loadMessages } from './pages.ts';
import { pageMessagesVi } from './vi/pages.ts';

const root = resolve(import.meta.dirname, '../../../..');

it('a browser has every message that pages and figures ask for', () => {
  const missing = Object.keys(messagesVi).filter((topic) => !(topic in pageMessagesVi));
  expect(missing).toContain('server');
  const asked = new RegExp(`['"\`](${missing.join('|')})\\.[\\w.$]`);
  const asking = [
    'apps/dashboard/src',
    'packages/charts/src',
    'packages/i18n/src/sentences',
    'packages/i18n/src/formats',
  ]
    .flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        resolve(root, folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && asked.test(readFileSync(file, 'utf8')));
  expect(asking).toEqual([]);
});

it('a browser loads one language at a time', async () => {
  expect([...loadedMessages.keys()]).toEqual([]);
  await loadMessages('en');
  expect([...loadedMessages.keys()]).toEqual(['en']);
  await loadMessages('vi');
  expect(loadedMessages.get('vi')).toBe(pageMessagesVi);
});
