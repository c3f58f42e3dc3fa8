import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../language/language.ts';

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock('#messages');
});

describe('on a server', () => {
  it('every language is there at once, with what only a server says', async () => {
    const { createTranslator, isLanguageLoaded } = await import('./create-translator.ts');
    expect(languages.filter(isLanguageLoaded)).toEqual(languages);
    expect(createTranslator('en')('server.stopped')).toBe('Stopped.');
    expect(createTranslator('vi')('frame.language.other')).toBe('English');
  });
});

describe('a text that names no value', () => {
  it.each(languages)('is said at once as it is said with values, each of %s', async (language) => {
    const { createTranslator } = await import('./create-translator.ts');
    const { messagesEn, messagesVi } = await import('../messages/index.ts');
    type Said = (key: string, values?: object) => string;
    const t = createTranslator(language) as Said;
    const keysOf = (tree: object): readonly string[] =>
      Object.entries(tree).flatMap(([name, text]: [string, unknown]) =>
        typeof text === 'object' && text !== null ? keysOf(text).map((rest) => `${name}.${rest}`) : [name],
      );
    const keys = keysOf(language === 'vi' ? messagesVi : messagesEn);
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key) => t(key) !== t(key, {}))).toEqual([]);
  });
});

describe('in a browser', () => {
  const load = async () => {
    vi.doMock('#messages', () => import('../messages/of-browser.ts'));
    return import('./create-translator.ts');
  };

  it('a language that isn’t loaded has no translator', async () => {
    const { createTranslator, isLanguageLoaded } = await load();
    expect(isLanguageLoaded('vi')).toBe(false);
    expect(() => createTranslator('vi')).toThrow(new RangeError('The messages of the language vi are not loaded'));
  });

  it('a language is there once it is loaded, by itself', async () => {
    const { createTranslator, isLanguageLoaded, loadLanguage } = await load();
    await loadLanguage('en');
    expect(createTranslator('en')('words.areas.province', { count: 1 })).toBe('1 province');
    expect(createTranslator('en')).toBe(createTranslator('en'));
    expect(isLanguageLoaded('vi')).toBe(false);
    expect(() => createTranslator('vi')).toThrow(RangeError);
    await loadLanguage('vi');
    expect(createTranslator('vi')('frame.language.other')).toBe('English');
  });
});
