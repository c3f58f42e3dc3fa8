import type { AreaLevel } from '@dinh/kpi/area';
import type { IndicatorId } from '@dinh/kpi/indicator';
import {
  type AreaRecord,
  type AreaSuccessionRecord,
  type IndicatorRecord,
  isInRelease,
  type ReleaseSpan,
  type SourceRecord,
  type UndatedFigureRecord,
} from '@dinh/reference-data';
import type { LoadableTables } from './loadable-set.ts';

/** What figures are read with at one release. */
export interface ReleaseState {
  readonly release: number;
  readonly indicators: readonly IndicatorRecord[];
  readonly areas: readonly AreaRecord[];
  readonly successions: readonly AreaSuccessionRecord[];
  readonly sources: readonly SourceRecord[];
  readonly undated: readonly UndatedFigureRecord[];
  readonly levelOf: (areaId: string) => AreaLevel | undefined;
  /** @throws RangeError for an indicator that the release doesn't have. */
  readonly getIndicator: (id: IndicatorId) => IndicatorRecord;
}

export function heldAt<Row extends ReleaseSpan>(rows: readonly Row[], release: number): readonly Row[] {
  return rows.filter((row) => isInRelease(row, release));
}

export function toReleaseState(tables: LoadableTables, release: number): ReleaseState {
  const indicators = heldAt(tables.indicator, release);
  const areas = heldAt(tables.area, release);
  const levels = new Map(areas.map(({ id, level }) => [id, level]));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    release,
    indicators,
    areas,
    successions: heldAt(tables.areaSuccession, release),
    levelOf: (areaId) => levels.get(areaId),
    sources: heldAt(tables.source, release),
    undated: heldAt(tables.undatedFigure, release),
    getIndicator: (id) => {
      const indicator = byId.get(id);
      if (!indicator) throw new RangeError(`indicator is not in release ${release}: ${id}`);
      return indicator;
    },
  };
}
