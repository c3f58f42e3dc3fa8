import { packRows, reportedTotals, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { toPointSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';

/** The indicators under which sources report how many items a register has. */
export const reportedIndicatorIds = Object.values(reportedTotals).filter((id) => id !== null);

/** The totals that sources report for the nation. */
export function pickReported(
  points: readonly SeriesPoint[],
  areas: readonly { readonly id: string; readonly level: string }[],
): readonly SeriesPoint[] {
  const countries = new Set(areas.filter(({ level }) => level === 'country').map(({ id }) => id));
  return points.filter(({ areaId }) => countries.has(areaId));
}

/** Every register, item by item. */
export function answerHeritage(pack: OpenPack, release: AnswerRelease) {
  const items = pack.rows('heritage');
  const points = reportedIndicatorIds.flatMap((id) =>
    unpackRows<SeriesPoint>(pack.getFigures().selectPointsOfIndicator(id)),
  );
  const reported = pickReported(points, pack.rows('areas'));
  const sourceIds = [...items.map(({ sourceId }) => sourceId), ...toPointSourceIds(reported)];
  return {
    release,
    items: packRows(items),
    registers: pack.rows('registers'),
    reported,
    sources: pickSources(pack, sourceIds),
  };
}
