import type { FrameState } from './view-state.ts';

/** Every parameter of a figure's address but language and release, which all addresses may carry. */
export const exploreParameters = [
  'v',
  'form',
  'indicator',
  'area',
  'group',
  'from',
  'to',
  'basis',
  'per',
  'index',
  'change',
  'order',
  'focus',
  'remark',
  'title',
  'note',
] as const;

/** A figure as its address says it: the page reads it, and names what it can't. */
export type ExploreState = { readonly [Name in (typeof exploreParameters)[number]]?: string | undefined };

/** The address of a figure's query, as the router takes it. */
export function toExploreSearch(query: string): ExploreState & FrameState {
  const { release, ...texts } = Object.fromEntries(new URLSearchParams(query));
  return { ...texts, ...(release === undefined ? {} : { release: Number(release) }) };
}
