import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { pageMessagesEn } from './en/pages.ts';
import { messagesVi } from './index.ts';
import { pageMessagesVi } from './vi/pages.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** Sentences that no page says yet: their topics join the browser's with the first page that does. */
const unsaid = ['compare', 'target'];

it('a browser has every message that pages and figures ask for', () => {
  const missing = Object.keys(messagesVi).filter((topic) => !(topic in pageMessagesVi));
  expect(missing).toContain('server');
  const listAsking = (folders: readonly string[], topics: readonly string[]): readonly string[] => {
    const asked = new RegExp(`['"\`](${topics.join('|')})\\.[\\w.$]`);
    return folders
      .flatMap((folder) =>
        readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          resolve(root, folder, file),
        ),
      )
      .filter((file) => /\.tsx?$/.test(file) && asked.test(readFileSync(file, 'utf8')));
  };
  expect(listAsking(['apps/dashboard/src', 'packages/charts/src'], missing)).toEqual([]);
  const said = missing.filter((topic) => !unsaid.includes(topic));
  expect(listAsking(['packages/i18n/src/sentences', 'packages/i18n/src/formats'], said)).toEqual([]);
});

it('a browser has the messages of a language once they are loaded, and of no other', async () => {
  vi.resetModules();
  const { findMessages, loadMessages } = await import('./of-browser.ts');
  expect(findMessages('en')).toBeUndefined();
  await loadMessages('en');
  expect(findMessages('en')).toEqual(pageMessagesEn);
  expect(findMessages('vi')).toBeUndefined();
  await Promise.all([loadMessages('vi'), loadMessages('vi'), loadMessages('en')]);
  expect(findMessages('vi')).toEqual(pageMessagesVi);
});
