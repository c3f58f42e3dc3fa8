import { describe, expect, it } from 'vitest';
import { isSource, listFiles, readText } from './list-files.ts';

const accented = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
/** A word with an accented letter and a plain consonant; tables of letters are no words. */
const vietnameseWord = new RegExp(`(?=\\p{L}*[${accented}])(?=\\p{L}*[bcdghklmnpqrstvx])\\p{L}{2,}`, 'iu');

/** Text that speaks to people lives in packages/i18n; names come with the data; what tests make up is no product. */
function isWordless(path: string): boolean {
  return isSource(path) && !/^packages\/(i18n|reference-data|synthetic-data)\/|\/src\/(testing|examples)\//.test(path);
}

function withoutComments(text: string): string {
  const withoutBlocks = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (block) => block.replace(/[^\n]/g, ' '));
  return withoutBlocks.replace(/(^|[\s;,{}()])\/\/.*$/gm, '$1');
}

describe('vietnameseWord', () => {
  it('knows a word from a letter', () => {
    expect(['Tỉnh', 'của', 'Hải Phòng', 'Đã'].map((text) => vietnameseWord.test(text))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['[đĐ]', 'àáảã', 'province', 'naïve'].some((text) => vietnameseWord.test(text))).toBe(false);
  });
});

describe('withoutComments', () => {
  it('leaves the text and drops what is said about it', () => {
    expect(withoutComments("/** Huế */\nconst a = 'https://x'; // Huế")).not.toContain('Huế');
    expect(withoutComments("const city = 'Huế';")).toContain('Huế');
  });
});

describe('the words of the product', () => {
  it('has no Vietnamese text outside the messages, the data and the tests', () => {
    const found = listFiles()
      .filter(isWordless)
      .flatMap((path) =>
        withoutComments(readText(path).normalize('NFC'))
          .split('\n')
          .flatMap((line, index) => (vietnameseWord.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });
});
