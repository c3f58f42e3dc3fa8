import type { Indicator } from '../indicator/index.ts';
import { type indexPopulations, toRates } from '../population/index.ts';
import type { SeriesPoint } from '../series/index.ts';
import type { Source } from '../source/index.ts';
import type { ReadPoints } from './read-points.ts';

interface People {
  readonly findPopulation: ReturnType<typeof indexPopulations>;
  /** At least those of the people. */
  readonly sources: readonly Source[];
}

/**
 * Counts as they were read, per 100,000 people. People are known of whole places alone, so a figure of a part has no
 * rate; the share a source printed is of the count, and goes.
 */
export function readRates(read: ReadPoints, indicator: Indicator, people: People): ReadPoints {
  const { points, made, partial, day } = read;
  const rates = toRates(points, { findPopulation: people.findPopulation, measure: indicator.measure });
  const years = new Map<SeriesPoint, number>();
  const ofRates = new Map<SeriesPoint, NonNullable<ReturnType<typeof made.get>>>();
  const used = new Set<string>();
  const own = rates.map(({ populationYear, populationSource, ...rate }, index): SeriesPoint => {
    const point = points[index];
    const isPart = point !== undefined && partial.has(point);
    const whole: SeriesPoint = isPart ? { ...rate, value: null, denominator: null, absence: 'lost-by-merger' } : rate;
    const shown = { ...whole, reportedShare: null, agrees: null, hint: null };
    const from = point && made.get(point);
    if (from) ofRates.set(shown, from);
    if (populationYear !== null && shown.value !== null) years.set(shown, populationYear);
    if (populationSource !== null) used.add(populationSource);
    return shown;
  });
  return {
    points: own,
    day,
    made: ofRates,
    partial: new Set(),
    rate: { counted: indicator, sources: people.sources.filter(({ id }) => used.has(id)), years },
  };
}
