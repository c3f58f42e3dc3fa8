import { compareText, packRows, reportedTotals, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { toPointSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';

/** The indicators under which sources report how many items a register has, by id. */
export const reportedIndicatorIds = Object.values(reportedTotals)
  .filter((id) => id !== null)
  .toSorted(compareText);

/** Every register, item by item. */
export function answerHeritage(pack: OpenPack, release: AnswerRelease) {
  const items = pack.rows('heritage');
  const points = reportedIndicatorIds.flatMap((id) =>
    unpackRows<SeriesPoint>(pack.getFigures().selectPointsOfIndicator(id)),
  );
  const countries = new Set(pack.rows('areas').flatMap(({ id, level }) => (level === 'country' ? [id] : [])));
  const reported = points.filter(({ areaId }) => countries.has(areaId));
  const sourceIds = [...items.map(({ sourceId }) => sourceId), ...toPointSourceIds(reported)];
  return {
    release,
    items: packRows(items),
    registers: pack.rows('registers'),
    reported,
    sources: pickSources(pack, sourceIds),
  };
}
