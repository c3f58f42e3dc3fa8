import { indexPopulations, type PackedRows, type Population, type ReadPoints, readRates, unpackRows } from '@dinh/kpi';
import type { IndicatorRow, PeersAnswer } from '../../app/answers.ts';

/** Counts as they were read, per 100,000 people, by the answer that has the people. */
export function readPeerRates(read: ReadPoints, indicator: IndicatorRow, peers: PeersAnswer): ReadPoints {
  // JSON's types can't say that a column's one value is always there.
  const findPopulation = indexPopulations(unpackRows<Population>(peers.populations as PackedRows));
  return readRates(read, indicator, { findPopulation, sources: peers.sources });
}
