/** How a row's note says that from it on figures can't be compared with those before. */
const breakPattern = /^definition changed\b/i;

/** True for the note of a figure with which the definition changed: from it on none is compared with those before. */
export function tellsOfBreak(note: string | null): boolean {
  return note !== null && breakPattern.test(note);
}
