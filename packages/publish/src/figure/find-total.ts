import type { FigureSheet } from '@dinh/kpi';

/** True where all areas exist on one day, so that none is a part of another's later extent. */
function coexist(areas: FigureSheet['areas']): boolean {
  const latestStart =
    areas
      .map(({ validFrom }) => validFrom)
      .toSorted()
      .at(-1) ?? '';
  return areas.every(({ validTo }) => validTo === null || validTo >= latestStart);
}

/**
 * What the values of a figure add up to; undefined where they don't: only counts of one indicator in one period do, of
 * places of one level that exist side by side, each once and whole. Things listed in a register may be in several
 * places, and ratios never add up.
 */
export function findTotal({ indicators, areas, rows }: FigureSheet): number | undefined {
  const [indicator, ...others] = indicators;
  if (!indicator || others.length > 0 || indicator.kind !== 'count') return undefined;
  const shown = areas.filter(({ id }) => rows.some(({ areaId }) => areaId === id));
  const isOneOfEach = shown.length === rows.length && rows.length > 1;
  const isOnePeriod = new Set(rows.map(({ period }) => period)).size === 1;
  const isOneLevel = new Set(shown.map(({ level }) => level)).size === 1;
  const values = rows.flatMap(({ value, complete }) => (value === null || complete === false ? [] : [value]));
  const isWhole = values.length === rows.length;
  if (!isOneOfEach || !isOnePeriod || !isOneLevel || !isWhole || !coexist(shown)) return undefined;
  return values.reduce((sum, value) => sum + value, 0);
}
