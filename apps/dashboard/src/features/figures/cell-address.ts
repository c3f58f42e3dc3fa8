import { toPeriodSegment } from '@dinh/kpi';

export interface CellKey {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

/** A cell's address in the form the router takes. */
export function toCellParams(release: number, { indicatorId, areaId, period }: CellKey) {
  return { release: String(release), indicator: indicatorId, area: areaId, period: toPeriodSegment(period) };
}

/** A cell's full address, for mail and citations. */
export function toCellUrl(release: number, cell: CellKey): string {
  const { indicator, area, period } = toCellParams(release, cell);
  const path = [release, indicator, area, period].map((part) => encodeURIComponent(part)).join('/');
  return new URL(`/d/${path}`, window.location.origin).href;
}
