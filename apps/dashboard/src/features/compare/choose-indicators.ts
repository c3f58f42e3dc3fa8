import type { CompareState } from '../../app/compare-state.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

/** How many stand where none is chosen, and how many of them from one family. */
const mostOpened = 4;
const mostOfFamily = 2;

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
  return byAreas
    .filter(({ family }) => {
      const count = taken.get(family) ?? 0;
      taken.set(family, count + 1);
      return count < mostOfFamily;
    })
    .slice(0, mostOpened);
}
