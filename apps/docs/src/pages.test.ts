import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@dinh/i18n';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const ids: readonly string[] = JSON.parse(readFileSync(join(root, 'pages.json'), 'utf8'));

function read(language: string, id: string): string {
  return readFileSync(join(root, language, `${id}.md`), 'utf8');
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

function findAll(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

const headings = /^(#{2,} .*?)$/gm;
const headingIds = /^#{2,} .*\{#([a-z0-9-]+)\}$/gm;
const marks = /^\{\{([\w-]+)\}\}$/gm;
const targets = /\]\(([^)\s]+)\)/g;
const codeBlocks = /^```(?:sh|bash|r|python|powerquery|formula)\n([\s\S]*?)^```$/gm;

describe('the pages', () => {
  it.each(languages)('in %s are those of the list', (language) => {
    const names = readdirSync(join(root, language)).toSorted();
    expect(names).toEqual(ids.map((id) => `${id}.md`).toSorted());
  });

  it.each(ids)('%s has one title and an id at every other heading', (id) => {
    for (const language of languages) {
      const text = withoutCode(read(language, id));
      expect(findAll(text, /^# .+$/gm)).toHaveLength(1);
      expect(text.startsWith('# ')).toBe(true);
      const found = findAll(text, headingIds);
      expect(found).toHaveLength(findAll(text, headings).length);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it.each(ids)('%s says the same in both languages', (id) => {
    const [vi, en] = [read('vi', id), read('en', id)];
    expect(findAll(vi, headingIds)).toEqual(findAll(en, headingIds));
    expect(findAll(vi, marks)).toEqual(findAll(en, marks));
    const inside = (text: string) => findAll(text, targets).filter((target) => !target.startsWith('http'));
    expect(inside(vi)).toEqual(inside(en));
    // What a script asks for may differ in its language only.
    const commands = (text: string) => findAll(text, codeBlocks).map((block) => block.replace(/[?&]lang=en/g, ''));
    expect(commands(vi)).toEqual(commands(en));
    expect(findAll(vi, /^\|/gm)).toHaveLength(findAll(en, /^\|/gm).length);
  });

  it.each(ids)('%s holds no HTML and no text left to be written', (id) => {
    for (const language of languages) {
      const text = withoutCode(read(language, id));
      expect(findAll(text, /<\/?[a-z][^>]*>/g)).toEqual([]);
      expect(text).not.toMatch(/TODO|lorem/i);
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});

describe('the texts of a release', () => {
  it.each(['readme', 'licences'])('%s name the same values in both languages', (name) => {
    const [vi, en] = languages.map((language) => readFileSync(join(root, 'release', `${name}.${language}.md`), 'utf8'));
    const values = (text = '') => new Set(findAll(text, /\{\{(\w+)\}\}/g));
    expect(values(vi)).toEqual(values(en));
    expect(values(vi).size).toBeGreaterThan(0);
  });
});
