import type { Family } from '@dinh/kpi/indicator';
import type { SeriesSummary } from '@dinh/kpi/series';
import type { ObservationRecord, ReleaseSpan } from '@dinh/reference-data';
import type { AreaSummaryTable, SourceSummaryTable } from '../schema/index.ts';
import type { ReleaseState } from './release-state.ts';

type Unspanned<Row> = Omit<Row, keyof ReleaseSpan>;

/** The summaries that run across indicators: added to as these are worked through, given out at the end. */
export interface Tally {
  readonly area: Map<string, Map<Family, { indicators: number; figures: number }>>;
  readonly source: Map<string, SourceTally>;
}

interface SourceTally {
  dated: number;
  undated: number;
  readonly indicators: Set<string>;
  readonly areas: Set<string>;
}

type Mention = Pick<ObservationRecord, 'sourceId' | 'indicatorId' | 'areaId'>;

function mention({ source }: Tally, { sourceId, indicatorId, areaId }: Mention): SourceTally {
  let own = source.get(sourceId);
  if (!own) {
    own = { dated: 0, undated: 0, indicators: new Set(), areas: new Set() };
    source.set(sourceId, own);
  }
  own.indicators.add(indicatorId);
  if (areaId !== null) own.areas.add(areaId);
  return own;
}

/** A tally of the figures without a period, which are few. */
export function startTally({ undated }: ReleaseState): Tally {
  const tally: Tally = { area: new Map(), source: new Map() };
  for (const figure of undated) mention(tally, figure).undated += 1;
  return tally;
}

export function tallyObservations(tally: Tally, observations: readonly ObservationRecord[]): void {
  for (const row of observations) mention(tally, row).dated += 1;
}

/** Counts over a register's items stand apart: no source published them. */
export function tallySeries({ area }: Tally, series: readonly SeriesSummary[], { getIndicator }: ReleaseState): void {
  for (const { indicatorId, areaId, figures } of series) {
    const { family, kind } = getIndicator(indicatorId);
    if (kind === 'distinct' || figures === 0) continue;
    const own = area.get(areaId) ?? new Map();
    const { indicators: before, figures: known } = own.get(family) ?? { indicators: 0, figures: 0 };
    own.set(family, { indicators: before + 1, figures: known + figures });
    area.set(areaId, own);
  }
}

export function toAreaSummaries({ area }: Tally): readonly Unspanned<AreaSummaryTable>[] {
  return [...area].flatMap(([areaId, own]) => [...own].map(([family, counts]) => ({ areaId, family, ...counts })));
}

export function toSourceSummaries({ source }: Tally): readonly Unspanned<SourceSummaryTable>[] {
  return [...source].map(([sourceId, { dated, undated, indicators, areas }]) => ({
    sourceId,
    dated,
    undated,
    indicators: indicators.size,
    areas: areas.size,
  }));
}
