import type { ReleaseSpan } from '../records/release-span.ts';

/**
 * Gives rows computed for each release the spans they are in force: a row that stays the same over
 * consecutive releases is one row, open-ended when the last release holds it.
 */
export function joinReleases<Row extends object>(
  states: readonly { readonly release: number; readonly rows: readonly Row[] }[],
): readonly (Row & ReleaseSpan)[] {
  const closed: (Row & ReleaseSpan)[] = [];
  let open = new Map<string, { readonly row: Row; readonly releaseFrom: number }>();
  let previous: number | null = null;
  for (const { release, rows } of states) {
    const next: typeof open = new Map();
    for (const row of rows) {
      const text = JSON.stringify(row);
      next.set(text, open.get(text) ?? { row, releaseFrom: release });
    }
    for (const [text, { row, releaseFrom }] of open) {
      if (!next.has(text)) closed.push({ ...row, releaseFrom, releaseTo: previous });
    }
    open = next;
    previous = release;
  }
  return [...closed, ...[...open.values()].map(({ row, releaseFrom }) => ({ ...row, releaseFrom, releaseTo: null }))];
}
