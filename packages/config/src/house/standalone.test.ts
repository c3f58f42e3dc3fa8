import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './list-files.ts';

const isText = (path: string) => !/\.(png|jpg|woff2?|ttf|ico|xlsx|pptx|docx|gz)$/.test(path);

// Written in parts, so that this file does not find itself.
const outsidePaths = [
  ['..', 'shared/'],
  ['/', 'work/'],
  ['/', 'root/'],
  ['/', 'home/'],
  ['/', 'Users/'],
  ['C:', '\\Users'],
].map((parts) => parts.join(''));

/** Tells whether the line holds the text at the start of a word or a quotation, not in the middle of an address. */
function startsWord(line: string, text: string): boolean {
  const at = line.indexOf(text);
  return at !== -1 && (at === 0 || /[\s'"`(=:]/.test(line.charAt(at - 1)));
}

describe('the repository alone', () => {
  it('names no folder of one machine and none beside the checkout', () => {
    const found = listFiles()
      .filter(isText)
      .flatMap((path) =>
        readText(path)
          .split('\n')
          .flatMap((line, index) => {
            const hit = outsidePaths.find((outside) => startsWord(line, outside));
            return hit === undefined ? [] : [`${path}:${index + 1} ${hit}`];
          }),
      );
    expect(found).toEqual([]);
  });

  it('takes every locked package from the registry by its checksum, none from an address', () => {
    const lock = readText('pnpm-lock.yaml');
    expect(lock).toMatch(/integrity: sha512-/);
    expect(lock).not.toMatch(/tarball:|https?:\/\//);
  });
});
