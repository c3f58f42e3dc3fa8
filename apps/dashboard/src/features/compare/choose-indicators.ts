import type { CompareState } from '../../app/compare-state.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

/** How many stand where none is chosen, how many of them from one family, and how many counted from registers. */
const mostOpened = 4;
const mostOfFamily = 2;
const mostCounted = 1;

/** The indicators of an address; where it names none, those of which most places have a figure. */
export function chooseIndicators(
  { indicators }: Pick<CompareState, 'indicators'>,
  catalogue: Catalogue,
): readonly IndicatorEntry[] {
  const asked = (indicators ?? []).flatMap((id) => catalogue.indicatorById.get(id) ?? []);
  if (asked.length > 0) return asked;
  const byAreas = catalogue.indicators
    .filter(({ levels, direction }) => levels.includes('province') && direction !== 'neutral')
    .toSorted((a, b) => b.areas - a.areas || b.figures - a.figures);
  const taken = new Map<string, number>();
  const isWithin = (group: string, most: number): boolean => {
    const count = taken.get(group) ?? 0;
    taken.set(group, count + 1);
    return count < most;
  };
  // What sources publish comes first: everyone has a count from a register.
  const [published, counted] = [true, false].map((is) => byAreas.filter(({ kind }) => (kind !== 'distinct') === is));
  return [
    ...(published ?? []).filter(({ family }) => isWithin(family, mostOfFamily)).slice(0, mostOpened - mostCounted),
    ...(counted ?? []).slice(0, mostCounted),
  ];
}
