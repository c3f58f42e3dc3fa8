import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** Edits of files by name; a file edited to null is removed. */
export type Edits = Readonly<Record<string, (text: string) => string | null>>;

/** Runs a function on a copy of the data in which some files are edited; the copy is removed afterwards. */
export function withChangedData<Result>(edits: Edits, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'dinh-reference-data-'));
  try {
    cpSync(dataFolder, folder, { recursive: true });
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(folder, file);
      const text = edit(readFileSync(path, 'utf8'));
      if (text === null) rmSync(path);
      else writeFileSync(path, text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replaces a text that must be there. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new RangeError(`Nothing to replace: ${from}`);
    return text.replace(from, () => to);
  };
}

/** Adds lines at the end. */
export function adding(...lines: readonly string[]): (text: string) => string {
  return (text) => `${text}${lines.join('\n')}\n`;
}
