import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { messagesVi } from './index.ts';
import { messagesVi as pageMessages } from './pages.ts';

const root = resolve(import.meta.dirname, '../../../..');

it('a browser has every message that pages and figures ask for', () => {
  const missing = Object.keys(messagesVi).filter((topic) => !(topic in pageMessages));
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
