import type { ReadingStyle, Translate } from '@dinh/i18n';
import {
  type AbsenceKind,
  type Indicator,
  type indexPopulations,
  isPerPeopleMeaningful,
  perPeople,
  type SeriesPoint,
  toRates,
} from '@dinh/kpi';
import type { IndicatorRow, SourceRow } from '../../app/answers.ts';
import type { ReadPoints } from '../basis/read-points.ts';
import { rateDecimals } from '../basis/to-rate-indicator.ts';
import { styleOf } from '../figures/style-of.ts';

/** A figure as places are compared by it: as it was read, or per 100,000 people. */
export interface CompareReading {
  readonly areaId: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly complete: boolean | null;
  readonly absence: AbsenceKind | null;
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
  readonly read: ReadPoints;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** Finds the people of a place; absent for figures as they were read. */
  readonly findPopulation: ReturnType<typeof indexPopulations> | undefined;
  readonly populationSources: readonly SourceRow[];
  readonly t: Translate;
}

function toReading(point: SeriesPoint): CompareReading {
  const { areaId, period, value, numerator, denominator, complete, absence } = point;
  return { areaId, period, value, numerator, denominator, complete, absence, point, populationYear: null };
}

export function readIndicator(reading: Reading): ReadIndicator {
  const { indicator, read, sources, findPopulation, populationSources, t } = reading;
  const readings = read.points.map(toReading);
  const style = styleOf(indicator, t.language);
  const { kind, factor, decimals, direction, measure } = indicator;
  const common = { indicator, read, sources };
  if (!findPopulation || !isPerPeopleMeaningful(indicator)) {
    const measured = { kind, factor, decimals, direction, measure };
    return { ...common, readings, isRate: false, alsoFrom: [], measured, style };
  }
  const rates = toRates(readings, { findPopulation, measure });
  const used = new Set(rates.map(({ populationSource }) => populationSource));
  return {
    ...common,
    // People are known of the whole place alone.
    readings: rates.map((rate) =>
      read.partial.has(rate.point) ? { ...rate, value: null, denominator: null, absence: 'lost-by-merger' } : rate,
    ),
    isRate: true,
    alsoFrom: populationSources.filter(({ id }) => used.has(id)),
    measured: { kind: 'ratio', factor: perPeople, decimals: rateDecimals, direction, measure },
    style: { unit: 'count', decimals: rateDecimals, denominatorName: t('words.people') },
  };
}
