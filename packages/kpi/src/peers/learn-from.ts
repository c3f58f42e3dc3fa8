import { requireFinite, requireWhole } from '@dinh/stats';
import type { AreaId } from '../area/index.ts';
import { type Direction, directions } from '../indicator/index.ts';
import { type Period, parsePeriod } from '../period/index.ts';
import { compareText } from '../text/index.ts';
import { type FeaturesPerArea, type FeatureWeights, measureDistances } from './feature-distances.ts';
import { peersUnlessGiven } from './similar-areas.ts';
import { findWindowEnds, type WindowEnds, type WindowPoint, type WindowReading } from './window-ends.ts';

export interface LearnFromInput {
  readonly areaId: AreaId;
  /** ISO periods; a year may be a number. */
  readonly window: { readonly from: string | number; readonly to: string | number };
  /** As for `similarAreas`, of areas of one level and layout. */
  readonly features: FeaturesPerArea;
  /** Readings of one indicator, of any of the areas. */
  readonly series: readonly (WindowPoint & { readonly areaId: AreaId })[];
  readonly direction: Direction;
  /** Decimals shown: one unit of the last is no gain to learn from. */
  readonly decimals: number;
  readonly weights?: FeatureWeights | null;
}

/** How far an area came. */
export interface Gain {
  /** At the start and the end of the window, in the indicator's unit, with the periods they are of. */
  readonly start: number;
  readonly end: number;
  readonly startPeriod: string;
  readonly endPeriod: string;
  /** End − start, turned so that above 0 is better. */
  readonly gain: number;
}

export interface LearnFromRow extends Gain {
  readonly id: AreaId;
  /** 0 to 1, half by what the areas are, half by where they started. */
  readonly distance: number;
}

export type LearnFrom =
  /** The largest gain first. */
  | { readonly status: 'found'; readonly own: Gain; readonly rows: readonly LearnFromRow[] }
  | { readonly status: 'none'; readonly own: Gain }
  | { readonly status: 'own-missing'; readonly reason: 'no-start' | 'no-end' | 'break' }
  | { readonly status: 'neutral' };

/** Guards a gain of exactly one unit against the last bits of binary fractions. */
const tolerance = 1e-9;

function toGain(start: WindowReading, end: WindowReading, direction: Direction): Gain {
  const d = direction === 'down' ? -1 : 1;
  return {
    start: start.value,
    end: end.value,
    startPeriod: start.period,
    endPeriod: end.period,
    gain: d * (end.value - start.value) + 0,
  };
}

function readWindow({ from, to }: LearnFromInput['window']): { readonly from: Period; readonly to: Period } {
  const [first, last] = [parsePeriod(String(from)), parsePeriod(String(to))];
  if (first.end >= last.end) throw new RangeError(`window does not end after it starts: ${from} to ${to}`);
  return { from: first, to: last };
}

/**
 * Whom to visit to learn: among the eight areas nearest by what they are and by where they started,
 * those that gained more over the window than the area asked about, by more than one unit of the last
 * decimal shown. Nearness is √(½·context² + ½·(difference of starts ÷ range of starts)²).
 *
 * @throws RangeError for an area that is not among the features, a window, direction or decimals out of
 * range, a cell that stands twice, or features that `measureDistances` refuses.
 * @see METHODS §4, learn from
 */
export function learnFrom(input: LearnFromInput): LearnFrom {
  const { areaId, features, series, direction, decimals, weights } = input;
  if (!directions.includes(direction)) throw new RangeError(`direction is not known: ${direction}`);
  const unit = 10 ** -requireWhole(decimals, 'decimals', 0);
  const window = readWindow(input.window);
  const distances = measureDistances(features, weights ?? {});
  if (!distances.ids.includes(areaId)) throw new RangeError(`areaId is not among the features: ${areaId}`);
  if (direction === 'neutral') return { status: 'neutral' };

  const byArea = groupSeries(series);
  const ends = new Map<AreaId, WindowEnds>(
    distances.ids.map((id) => [id, findWindowEnds(byArea.get(id) ?? [], window.from, window.to)]),
  );
  const mine = ends.get(areaId);
  if (mine?.status !== 'found') return { status: 'own-missing', reason: mine?.status ?? 'no-start' };
  const own = toGain(mine.start, mine.end, direction);
  const found = [...ends].flatMap(([id, theirs]) => (theirs.status === 'found' ? [{ id, ...theirs }] : []));
  const starts = found.map(({ start }) => start.value);
  const range = Math.max(...starts) - Math.min(...starts);
  const rows = found
    .flatMap(({ id, start, end }): readonly LearnFromRow[] => {
      const context = id === areaId ? undefined : distances.find(areaId, id);
      if (!context) return [];
      const fromStart = range === 0 ? 0 : (start.value - own.start) / range;
      const distance = Math.sqrt((context.distance ** 2 + fromStart ** 2) / 2);
      return [{ id, ...toGain(start, end, direction), distance }];
    })
    .toSorted((a, b) => a.distance - b.distance || compareText(a.id, b.id))
    .slice(0, peersUnlessGiven)
    .filter(({ gain }) => gain - own.gain > unit + tolerance)
    .toSorted((a, b) => b.gain - a.gain || compareText(a.id, b.id));
  return rows.length > 0 ? { status: 'found', own, rows } : { status: 'none', own };
}

function groupSeries(series: LearnFromInput['series']): ReadonlyMap<AreaId, LearnFromInput['series']> {
  const cells = new Set<string>();
  for (const { areaId, period, value } of series) {
    if (value !== null && value !== undefined) requireFinite(value, `value of ${areaId} in ${period}`);
    const cell = `${areaId} in ${period}`;
    if (cells.has(cell)) throw new RangeError(`series holds a cell twice: ${cell}`);
    cells.add(cell);
  }
  return Map.groupBy(series, (point) => point.areaId);
}
