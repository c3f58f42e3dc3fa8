/** What XML 1.0 has no way to write, however it is escaped. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A text without what XML can't hold; half a letter is marked. */
export function keepWritable(text: string): string {
  return text.toWellFormed().replace(unwritable, '');
}

/** A text as XML holds it, in an element or an attribute; what XML can't hold is left out, half a letter marked. */
export function escapeXml(text: string): string {
  return keepWritable(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
