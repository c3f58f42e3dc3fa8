import { createHash } from 'node:crypto';

/** RFC 4648, in small letters: read aloud and typed without doubt. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const bitsPerLetter = 5;
const idLength = 20;

/** The id that a figure's settings are stored under: theirs wherever they are stored, and no one else's. */
export function toFigureSetId(query: string): string {
  const bits = [...createHash('sha256').update(query).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return Array.from({ length: idLength }, (_, index) => {
    const letter = bits.slice(index * bitsPerLetter, (index + 1) * bitsPerLetter);
    return alphabet[Number.parseInt(letter, 2)];
  }).join('');
}

/** True for text that can be such an id. */
export function isFigureSetId(text: string): boolean {
  return text.length === idLength && [...text].every((letter) => alphabet.includes(letter));
}
