import { toRateIndicator } from '@dinh/charts/ground';
import { type ReadingStyle, type Translate, toReadingStyle } from '@dinh/i18n';
import {
  type AbsenceKind,
  type Indicator,
  isPerPeopleMeaningful,
  type ReadPoints,
  type SeriesPoint,
  tellsOfBreak,
} from '@dinh/kpi';
import type { IndicatorRow, PeersAnswer, SourceRow } from '../../app/answers.ts';
import { readPeerRates } from '../basis/read-peer-rates.ts';

/** A figure as places are compared by it: as it was read, or per 100,000 people. */
export interface CompareReading {
  readonly areaId: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly complete: boolean | null;
  readonly absence: AbsenceKind | null;
  /** True where the definition changed with it: it is compared with none before. */
  readonly break: boolean;
  readonly point: SeriesPoint;
  /** The year of the people it is per; null for a figure as it was read. */
  readonly populationYear: number | null;
}

/** One indicator's figures of all provinces and the nation, on the boundaries chosen. */
export interface ReadIndicator {
  readonly indicator: IndicatorRow;
  readonly read: ReadPoints;
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly readings: readonly CompareReading[];
  /** True where the figures are per 100,000 people. */
  readonly isRate: boolean;
  /** Where the people are from; none for figures as they were read. */
  readonly alsoFrom: readonly SourceRow[];
  /** How its values are ranked and its gaps counted: a rate is a share of people. */
  readonly measured: Pick<Indicator, 'kind' | 'factor' | 'decimals' | 'direction' | 'measure'>;
  readonly style: ReadingStyle;
}

interface Reading {
  readonly indicator: IndicatorRow;
  /** The figures as they are, not per people. */
  readonly read: ReadPoints;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** The people of places, where counts are asked for per people. */
  readonly peers: PeersAnswer | undefined;
  readonly t: Translate;
}

function toReading(point: SeriesPoint, { rate }: ReadPoints): CompareReading {
  const { areaId, period, value, numerator, denominator, complete, absence, note } = point;
  const populationYear = rate?.years.get(point) ?? null;
  const figure = { areaId, period, value, numerator, denominator, complete, absence, break: tellsOfBreak(note) };
  return { ...figure, point, populationYear };
}

export function readIndicator({ indicator, read: counted, sources, peers, t }: Reading): ReadIndicator {
  const rates = peers && isPerPeopleMeaningful(indicator) ? readPeerRates(counted, indicator, peers) : undefined;
  const read = rates ?? counted;
  const shown = rates ? toRateIndicator(indicator, t) : indicator;
  const { kind, factor, decimals, direction, measure } = shown;
  return {
    ...{ indicator, read, sources },
    readings: read.points.map((point) => toReading(point, read)),
    isRate: rates !== undefined,
    alsoFrom: read.rate?.sources ?? [],
    measured: { kind: rates ? 'ratio' : kind, factor, decimals, direction, measure },
    style: toReadingStyle(shown, t.language),
  };
}
