import { indexPopulations, type PackedRows, type Population, type SeriesPoint, toRates, unpackRows } from '@dinh/kpi';
import type { IndicatorRow, PeersAnswer } from '../../app/answers.ts';
import type { ReadPoints } from './read-points.ts';

/** Finds the people of a place by the answer that has them. */
function readPopulations({ populations }: Pick<PeersAnswer, 'populations'>): ReturnType<typeof indexPopulations> {
  return indexPopulations(unpackRows<Population>(populations as PackedRows));
}

/**
 * Counts as they were read, per 100,000 people. People are known of whole places alone, so a figure of a part has no
 * rate; the share a source printed is of the count, and goes.
 */
export function readRates(read: ReadPoints, indicator: IndicatorRow, peers: PeersAnswer): ReadPoints {
  const { points, made, partial, day } = read;
  const rates = toRates(points, { findPopulation: readPopulations(peers), measure: indicator.measure });
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
    rate: { counted: indicator, sources: peers.sources.filter(({ id }) => used.has(id)), years },
  };
}
