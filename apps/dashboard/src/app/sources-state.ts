import { type SourceKind, sourceKinds } from '@dinh/kpi';

/** What the list of sources is filtered by. */
export interface SourcesState {
  readonly find?: string | undefined;
  readonly kind?: SourceKind | undefined;
}

/** Reads the list's filter; what is none of ours is left out, since an address may be mistyped. */
export function parseSourcesState(search: Readonly<Record<string, unknown>>): SourcesState {
  const kind = sourceKinds.find((known) => known === search.kind);
  return {
    ...(typeof search.find === 'string' && search.find !== '' ? { find: search.find } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}
