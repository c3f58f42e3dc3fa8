import { toBasis } from '@dinh/kpi';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ExploreState } from '../../app/explore-state.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { type CellKey, toCellParams } from './cell-address.ts';

export interface Hrefs {
  /** An area's page, at one of its parts where that is named. */
  readonly area: (id: string, hash?: string) => string;
  readonly cell: (cell: CellKey) => string;
  /** An indicator's page, on the boundaries of a day where one is named. */
  readonly indicator: (id: string, areas: readonly string[], day?: string | null) => string;
  /** A comparison of places by indicators. */
  readonly compare: (areas: readonly string[], indicators: readonly string[]) => string;
  /** A figure among its settings. */
  readonly explore: (figure: ExploreState) => string;
  /** A policy's own page. */
  readonly policy: (id: string) => string;
  /** A source's own page. */
  readonly source: (id: string) => string;
  /** The list of sources, those found by a name. */
  readonly sources: (find: string) => string;
}

/** Addresses as text, for figures that know no router; they keep the language and the release. */
export function useHrefs(): Hrefs {
  const router = useRouter();
  const { release } = useCatalogue();
  return useMemo(
    () => ({
      area: (id, hash) =>
        router.buildLocation({ to: '/areas/$id', params: { id }, ...(hash === undefined ? {} : { hash }) }).href,
      cell: (cell) =>
        router.buildLocation({
          to: '/d/$release/$indicator/$area/$period',
          params: toCellParams(release.number, cell),
        }).href,
      compare: (areas, indicators) => router.buildLocation({ to: '/compare', search: { areas, indicators } }).href,
      explore: (figure) => router.buildLocation({ to: '/explore', search: figure }).href,
      policy: (id) => router.buildLocation({ to: '/policies/$id', params: { id } }).href,
      source: (id) => router.buildLocation({ to: '/sources/$id', params: { id } }).href,
      sources: (find) => router.buildLocation({ to: '/sources', search: { find } }).href,
      indicator: (id, areas, day = null) =>
        router.buildLocation({
          to: '/indicators/$id',
          params: { id },
          search: {
            ...(areas.length === 0 ? {} : { areas }),
            ...(day === null ? {} : { basis: toBasis(day) }),
          },
        }).href,
    }),
    [router, release.number],
  );
}
