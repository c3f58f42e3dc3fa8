import { indexPopulations, type PackedRows, type Population, type ReadPoints, readRates, unpackRows } from '@dinh/kpi';
import type { IndicatorRow, PeersAnswer } from '../../app/answers.ts';

/** The people of places, and where they are from, by the answer that has them. */
export function unpackPeople({ populations, sources }: Pick<PeersAnswer, 'populations' | 'sources'>) {
  // JSON's types can't say that a column's one value is always there.
  return { findPopulation: indexPopulations(unpackRows<Population>(populations as PackedRows)), sources };
}

/** Counts as they were read, per 100,000 people. */
export function readPeerRates(read: ReadPoints, indicator: IndicatorRow, peers: PeersAnswer): ReadPoints {
  return readRates(read, indicator, unpackPeople(peers));
}
