import { findSpread, type Spread, scoreAgainst, spreadWithout } from '@dinh/stats';
import { findReadingsByYear } from '../series/index.ts';
import { type CheckedIndicator, type CheckedReading, toFindingCell, toFindingFigure } from './checked-figure.ts';
import { findFigureRange } from './figure-range.ts';
import type { Finding, JumpScale } from './finding.ts';

const fewestChanges = 5;
const highestScore = 3.5;

/** A change from the reading for one year to that for the next. */
interface YearChange {
  readonly from: CheckedReading;
  readonly to: CheckedReading;
  /** In the indicator's unit. */
  readonly difference: number;
  /** As a share of the earlier figure; null from zero. */
  readonly relative: number | null;
}

function listChanges(series: readonly CheckedReading[], { measure }: CheckedIndicator): readonly YearChange[] {
  const known = series.filter(({ value, complete }) => value !== null && complete !== false);
  const byYear = findReadingsByYear(known, measure);
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, to]) => {
      const from = byYear.get(year - 1);
      if (!from || from.value === null || to.value === null) return [];
      const difference = to.value - from.value;
      return [{ from, to, difference, relative: from.value === 0 ? null : difference / from.value }];
    });
}

/** What rounding of a figure, one unit as shown, or one thing more or less in its numerator makes of it. */
function findWidth(reading: CheckedReading, indicator: CheckedIndicator): number {
  const range = findFigureRange(reading, indicator);
  const { numerator, denominator } = reading;
  const oneThing = numerator !== null && denominator !== null && denominator > 0 ? indicator.factor / denominator : 0;
  return Math.max(range ? range.high - range.low : 0, oneThing, 10 ** -indicator.decimals);
}

/** The part of a change that the rounding of its two figures may make up. */
function findSlack({ from, to }: YearChange, indicator: CheckedIndicator): number {
  return findWidth(from, indicator) + findWidth(to, indicator);
}

interface Judged {
  readonly change: YearChange;
  readonly scale: JumpScale;
  readonly size: number;
  /** How many changes it is compared with, and how these lie; undefined for none. */
  readonly compared: number;
  readonly spread: Spread | undefined;
  /** A distance from the median that says nothing. */
  readonly slack: number;
}

function judge(
  { change, scale, size, compared, spread, slack }: Judged,
  indicator: CheckedIndicator,
): readonly Finding[] {
  if (compared < fewestChanges) return [];
  const found = spread && scoreAgainst(size, spread);
  if (!found || found.score <= highestScore || Math.abs(size - found.median) <= slack) return [];
  return [
    {
      kind: 'jump',
      severity: 'finding',
      scale,
      change: size,
      median: found.median,
      score: found.score,
      compared,
      ...toFindingCell(indicator, change.to),
      others: [toFindingFigure(change.from)],
    },
  ];
}

/**
 * Finds year-on-year changes far from the usual: modified z score above 3.5 among at least five own
 * changes; and the last change against the last ones of at least five peers, in points for a ratio,
 * as a share of the earlier figure for a count, since places differ in size. A change that rounding
 * explains is none. Counts of registers are left out: no source prints them.
 *
 * @param seriesByArea the indicator's readings of each area of one level, the peers of one another
 * @see METHODS §1
 */
export function checkJumps(
  seriesByArea: readonly (readonly CheckedReading[])[],
  indicator: CheckedIndicator,
): readonly Finding[] {
  if (indicator.kind === 'distinct') return [];
  const changesByArea = seriesByArea.map((series) => listChanges(series, indicator));
  const toPeerSize = (change: YearChange | undefined): number | null =>
    (indicator.kind === 'ratio' ? change?.difference : change?.relative) ?? null;
  const lastSizes = changesByArea.map((changes) => toPeerSize(changes.at(-1)));
  // The areas with a last change, each of which is left out in turn.
  const places = new Map(
    [...lastSizes.keys()].filter((area) => lastSizes[area] !== null).map((area, at) => [area, at]),
  );
  const spreadOfPeers = spreadWithout(lastSizes.filter((size) => size !== null));
  return changesByArea.flatMap((changes, area) => {
    const spread = findSpread(changes.map(({ difference }) => difference));
    const own = changes.flatMap((change) => {
      const slack = findSlack(change, indicator);
      const { difference: size } = change;
      return judge({ change, scale: 'own', size, compared: changes.length, spread, slack }, indicator);
    });
    const last = changes.at(-1);
    const size = toPeerSize(last);
    if (!last || size === null || own.some(({ period }) => period === last.to.period)) return own;
    const base = indicator.kind === 'ratio' ? 1 : (last.from.value ?? 1);
    const slack = findSlack(last, indicator) / base;
    const ofPeers = spreadOfPeers(places.get(area) ?? -1);
    const compared = places.size - 1;
    return [...own, ...judge({ change: last, scale: 'peers', size, compared, spread: ofPeers, slack }, indicator)];
  });
}
