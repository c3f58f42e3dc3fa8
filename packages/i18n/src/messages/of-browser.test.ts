import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { pageMessagesEn } from './en/pages.ts';
import { messagesVi } from './index.ts';
import { partTopics } from './topics.ts';
import { pageMessagesVi } from './vi/pages.ts';

const root = resolve(import.meta.dirname, '../../../..');
const dashboard = resolve(root, 'apps/dashboard/src');
const charts = resolve(root, 'packages/charts/src');
const sentences = resolve(root, 'packages/i18n/src/sentences');

function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => resolve(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|examples)\.tsx?$/.test(file));
}

const textOf = new Map(
  [dashboard, charts, sentences].flatMap(listSources).map((file) => [file, readFileSync(file, 'utf8')]),
);

function topicsIn(text: string, topics: readonly string[]): readonly string[] {
  const asked = new RegExp(`['"\`](${topics.join('|')})\\.[\\w.$]`, 'g');
  return [...new Set([...text.matchAll(asked)].map(([, topic]) => topic ?? ''))];
}

/** What a sentence of i18n says, by the name of the function that makes it. */
function topicsOfSentences(topics: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const own = [...textOf].filter(([file]) => file.startsWith(sentences));
  return new Map(
    own.flatMap(([, text]) =>
      [...text.matchAll(/export function (\w+)/g)].map(([, name = '']) => [name, topicsIn(text, topics)] as const),
    ),
  );
}

const staticImport = /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gm;

function resolveImport(from: string, path: string): string | undefined {
  if (path.startsWith('@dinh/charts/')) return resolve(charts, path.slice('@dinh/charts/'.length), 'index.ts');
  const file = path.startsWith('.') ? resolve(dirname(from), path) : undefined;
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** A part's own files and all that come with it. */
function closureOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of (textOf.get(file) ?? '').matchAll(staticImport)) {
    const imported = resolveImport(file, path);
    if (imported) closureOf(imported, seen);
  }
  return seen;
}

const ofI18n = /^import \{([^}]*)\} from '@dinh\/i18n'/gm;
/** What stands between the brackets of each call of `loadPart`. */
function listLoaded(text: string): readonly string[] {
  return text
    .split('loadPart(')
    .slice(1)
    .map((rest) => {
      let depth = 1;
      const end = [...rest].findIndex((sign) => {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        return depth === 0;
      });
      return rest.slice(0, end);
    });
}

it('a browser has every message that a part of the page asks for, once the part is there', () => {
  const missing = Object.keys(messagesVi).filter((topic) => !(topic in pageMessagesVi));
  expect(missing).toEqual(expect.arrayContaining(['server', ...partTopics]));
  const saying = topicsOfSentences(missing);
  const lacking = (files: Iterable<string>, loaded: readonly string[]): readonly string[] =>
    [...files].flatMap((file) => {
      const text = textOf.get(file) ?? '';
      const ofSentences = [...text.matchAll(ofI18n)].flatMap(([, names = '']) =>
        names.split(/[\s,]+/).flatMap((name) => saying.get(name) ?? []),
      );
      return [...topicsIn(text, missing), ...ofSentences]
        .filter((topic) => !loaded.includes(topic))
        .map((topic) => `${file}: ${topic}`);
    });
  const parts = [...textOf].flatMap(([file, text]) =>
    listLoaded(text).flatMap((call) => {
      const path = /import\('([^']+)'\)/.exec(call)?.[1];
      const topics = /\[([^\]]*)\]$/.exec(call.trim().replace(/,$/, ''))?.[1] ?? '';
      if (path === undefined) return [];
      return {
        file: resolve(dirname(file), path),
        topics: [...topics.matchAll(/'(\w+)'/g)].map(([, topic]) => topic ?? ''),
      };
    }),
  );
  expect(parts.length).toBeGreaterThan(10);
  const withParts = new Set(parts.map(({ file }) => file));
  expect(lacking(closureOf(resolve(dashboard, 'main.tsx')), [])).toEqual([]);
  for (const { file, topics } of parts) expect(lacking(closureOf(file), topics)).toEqual([]);
  // Whatever else comes as a part of its own says nothing but what is always there, or loads it with `loadPart`.
  const reached = new Set([...withParts, resolve(dashboard, 'main.tsx')].flatMap((file) => [...closureOf(file)]));
  const others = [...textOf.keys()].filter((file) => file.startsWith(dashboard) && !reached.has(file));
  expect(lacking(others, [])).toEqual([]);
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

it('topics come in the languages that are there, and with those that come later', async () => {
  vi.resetModules();
  const { findMessages, loadMessages, loadTopics } = await import('./of-browser.ts');
  await loadTopics(['heritage']);
  await loadMessages('vi');
  expect(findMessages('vi')).toEqual({ ...pageMessagesVi, heritage: messagesVi.heritage });
  await Promise.all([loadMessages('en'), loadTopics(['sources', 'compare'])]);
  for (const language of ['vi', 'en'] as const) {
    expect(Object.keys(findMessages(language) ?? {})).toEqual(
      expect.arrayContaining(['frame', 'heritage', 'sources', 'compare']),
    );
  }
  expect(findMessages('vi')).toBe(findMessages('vi'));
});
