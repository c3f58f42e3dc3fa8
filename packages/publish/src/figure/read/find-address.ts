/** Longer than any address of a figure: a stored set is at most 8 kB. */
const longestAddress = 16_384;
const address = /^https?:\/\/[^\s?#<>"]+\?([^\s#<>"]+)$/;

export interface FigureAddress {
  /** Without its question mark. */
  readonly query: string;
  readonly release: number;
  readonly link: string;
}

/** An address of a figure: a whole text that names a release in its query; undefined for any other. */
export function findFigureAddress(text: string): FigureAddress | undefined {
  if (text.length > longestAddress) return undefined;
  const link = text.trim();
  const query = address.exec(link)?.[1];
  const named = query === undefined ? null : new URLSearchParams(query).get('release');
  if (query === undefined || named === null || !/^[1-9]\d{0,8}$/.test(named)) return undefined;
  return { query, release: Number(named), link };
}
