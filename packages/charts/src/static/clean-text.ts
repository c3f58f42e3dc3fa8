/** Marks without a glyph: they turn letters round, join or part them, and say nothing on a picture. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|(?![\t\n\r])\p{Cc}/gu;

/** A text as a picture shows it: composed letters (NFC), nothing that isn't seen or that turns the rest round. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(unseen, '').normalize('NFC');
}
