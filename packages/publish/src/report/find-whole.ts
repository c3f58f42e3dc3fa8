/** True where a number or a word goes on across a cut: after "1" in "12", "1.5" or "1a". */
function goesOn(before: string, after: string): boolean {
  const isPart = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  const isMark = /\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(after);
  const isAfterMark = /\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after);
  return isPart || isMark || isAfterMark;
}

/** Where a text stands in another as a whole, not as a part of a longer number or word; −1 where it doesn't. */
export function findWhole(text: string, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!goesOn(text.slice(0, at), text.slice(at)) && !goesOn(text.slice(0, end), text.slice(end))) return at;
  }
  return -1;
}
