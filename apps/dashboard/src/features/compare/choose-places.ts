import { earliestBasisDay, findHolders, parseBasis, toBasis } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import type { CompareState } from '../../app/compare-state.ts';
import { type BasisOfDay, mostColoured } from '../../app/view-state.ts';
import { keepBasis } from '../basis/keep-basis.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Whom the page compares, and on whose boundaries. */
export interface ComparedPlaces {
  /** The first in focus; each exists on the day of the boundaries. */
  readonly places: readonly AreaRow[];
  /** Asked for, but neither they nor what they were or became is a unit of that day. */
  readonly lost: readonly AreaRow[];
  /** Absent for the boundaries of each figure's own day. */
  readonly basis: BasisOfDay | undefined;
  /** The places that could be added. */
  readonly offered: readonly AreaRow[];
}

/** The day of the boundaries; null for those of each figure's own day. */
export function dayOf(basis: BasisOfDay | undefined): string | null {
  return basis === undefined ? null : parseBasis(basis);
}

/** The province itself, or on a day's boundaries those that hold it or that it was made of by then. */
export function holdersOf(id: string, day: string | null, catalogue: Catalogue): readonly AreaRow[] {
  const area = catalogue.areaById.get(id);
  if (area?.level !== 'province') return [];
  return day === null ? [area] : findHolders(area, day, catalogue);
}

function unique(areas: readonly AreaRow[]): readonly AreaRow[] {
  return [...new Set(areas)];
}

/**
 * The provinces of an address. A place of today is compared on today's boundaries, so that its course has no
 * false cliff; one that has ended among those of its own time.
 */
export function choosePlaces(state: Pick<CompareState, 'areas' | 'basis'>, catalogue: Catalogue): ComparedPlaces {
  const asked = unique((state.areas ?? []).flatMap((id) => holdersOf(id, null, catalogue)));
  const [first] = asked;
  const usual: CompareState['basis'] =
    first === undefined || first.validTo === null ? toBasis(catalogue.release.date) : 'as-reported';
  const chosen = keepBasis(state.basis, catalogue.release.date) ?? usual;
  const basis = chosen === 'as-reported' ? undefined : chosen;
  const day = dayOf(basis);
  return {
    places: unique(asked.flatMap(({ id }) => holdersOf(id, day, catalogue))).slice(0, mostColoured),
    lost: asked.filter(({ id }) => holdersOf(id, day, catalogue).length === 0),
    basis,
    // An old name leads to the place that holds it.
    offered: catalogue.areas.filter(
      ({ level, validTo }) => level === 'province' && (validTo === null || validTo >= earliestBasisDay),
    ),
  };
}
