import type { StandingAnswer } from '../../app/answers.ts';
import type { CompareState } from '../../app/compare-state.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

/** How many stand where none is chosen, how many of them from one family, and how many counted from registers. */
const mostOpened = 4;
const mostOfFamily = 2;
const mostCounted = 1;

/** Of how many areas an indicator has a figure, for a place with one of its own; of all there are where no place is chosen. */
function listByReach(catalogue: Catalogue, standing: StandingAnswer | undefined): readonly IndicatorEntry[] {
  const { indicators, indicatorById } = catalogue;
  if (standing?.status === 'compared' && standing.standings.length > 0) {
    return standing.standings
      .toSorted((a, b) => b.among.all.of - a.among.all.of || b.year - a.year)
      .flatMap(({ indicatorId }) => indicatorById.get(indicatorId) ?? []);
  }
  return indicators
    .filter(({ levels }) => levels.includes('province'))
    .toSorted((a, b) => b.areas - a.areas || b.figures - a.figures);
}

/**
 * The indicators of an address; where it names none, those of which most places have a figure, the place in focus
 * among them.
 */
export function chooseIndicators(
  { indicators }: Pick<CompareState, 'indicators'>,
  catalogue: Catalogue,
  standing?: StandingAnswer,
): readonly IndicatorEntry[] {
  const asked = (indicators ?? []).flatMap((id) => catalogue.indicatorById.get(id) ?? []);
  if (asked.length > 0) return asked;
  const open = listByReach(catalogue, standing).filter(({ direction }) => direction !== 'neutral');
  const taken = new Map<string, number>();
  const isWithin = ({ family }: IndicatorEntry): boolean => {
    const count = taken.get(family) ?? 0;
    taken.set(family, count + 1);
    return count < mostOfFamily;
  };
  // What sources publish comes first: everyone has a count from a register.
  const published = open.filter(({ kind }) => kind !== 'distinct').filter(isWithin);
  const counted = open.filter(({ kind }) => kind === 'distinct');
  return [...published.slice(0, mostOpened - mostCounted), ...counted.slice(0, mostCounted)];
}
