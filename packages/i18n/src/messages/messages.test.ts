import { describe, expect, it } from 'vitest';
import { messagesEn, messagesVi } from './index.ts';
import { sameInBoth } from './same-in-both.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flatten(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].toSorted();
}

/** True unless the text is only placeholders and signs, which belong to no language. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
}

const vi = new Map(flatten(messagesVi));
const en = new Map(flatten(messagesEn));
const withoutDiacritics =
  /(?<!\p{L})(khong|duoc|nguon|lieu|huyen|phuong|thanh pho|van hoa|di san|cong bo|bieu do|ban phat hanh)(?!\p{L})/iu;
const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

describe('messages', () => {
  it('have the same keys in both languages, a singular added in English', () => {
    const plurals = [...vi.keys()].filter((key) => key.endsWith('_other'));
    const expected = [...vi.keys(), ...plurals.map((key) => key.replace(/_other$/, '_one'))].toSorted();
    expect([...en.keys()].toSorted()).toEqual(expected);
  });

  it('name the same values in both languages', () => {
    const different = [...vi].filter(([key, text]) => {
      const english = en.get(key) ?? '';
      return placeholders(text).join() !== placeholders(english).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are not the same text in both languages but for those on the list', () => {
    const same = [...vi].filter(([key, text]) => en.get(key) === text && hasWords(text)).map(([key]) => key);
    expect(same.toSorted()).toEqual([...sameInBoth].toSorted());
  });

  it('have no empty text', () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('are written with their diacritics in Vietnamese', () => {
    const suspects = [...vi].filter(([, text]) => {
      const words = text.replace(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu) ?? [];
      return withoutDiacritics.test(text) || (words.length >= 4 && !vietnameseLetter.test(text));
    });
    expect(suspects.map(([key]) => key)).toEqual([]);
  });

  it('hold composed letters, so that searching the page finds them', () => {
    expect([...vi].filter(([, text]) => text !== text.normalize('NFC')).map(([key]) => key)).toEqual([]);
  });
});
