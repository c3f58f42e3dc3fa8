import { earliestBasisDay, findSuccessors, isValidOn } from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import type { CompareState } from '../../app/compare-state.ts';
import { type BasisOfDay, mostColoured } from '../../app/view-state.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** Whom the page compares, and on whose boundaries. */
export interface ComparedPlaces {
  /** The first in focus; each exists on the day of the boundaries. */
  readonly places: readonly AreaRow[];
  /** Absent for the boundaries of each figure's own day. */
  readonly basis: BasisOfDay | undefined;
  /** The places that could be added. */
  readonly offered: readonly AreaRow[];
}

const prefix = 'on:';

/** The areas that hold an area on a day; itself on its own boundaries. */
export function holdersOf(ids: readonly string[], day: string | null, catalogue: Catalogue): readonly AreaRow[] {
  const held = day === null ? ids : ids.flatMap((id) => findSuccessors(id, day, catalogue.successions));
  return [...new Set(held)]
    .flatMap((id) => catalogue.areaById.get(id) ?? [])
    .filter((area) => area.level === 'province' && (day === null || isValidOn(area, day)));
}

/**
 * The provinces of an address. A place of today is compared on today's boundaries, so that its course has no
 * false cliff; one that has ended among those of its own time.
 */
export function choosePlaces(state: Pick<CompareState, 'areas' | 'basis'>, catalogue: Catalogue): ComparedPlaces {
  const [first] = holdersOf(state.areas ?? [], null, catalogue);
  const usual: CompareState['basis'] =
    first === undefined || first.validTo === null ? `on:${catalogue.release.date}` : 'as-reported';
  const chosen = state.basis ?? usual;
  const basis = chosen === 'as-reported' ? undefined : chosen;
  const day = basis === undefined ? null : basis.slice(prefix.length);
  return {
    places: holdersOf(state.areas ?? [], day, catalogue).slice(0, mostColoured),
    basis,
    // An old name leads to the place that holds it.
    offered: catalogue.areas.filter(
      ({ level, validTo }) => level === 'province' && (validTo === null || validTo >= earliestBasisDay),
    ),
  };
}
