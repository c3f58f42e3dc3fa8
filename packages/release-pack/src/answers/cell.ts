import { findPeriod, isListedInFull, listFoundFigures, type SeriesPoint, unpackRows } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { collectSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';
import { toAreaEntry, toIndicatorEntry } from './area-entry.ts';

export interface AskedCell {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
}

/** One figure's page; undefined where the cell names nothing known, or its figures or findings aren't in the pack. */
export function answerCell(pack: OpenPack, release: AnswerRelease, cell: AskedCell) {
  const indicator = pack.rows('indicators').find(({ id }) => id === cell.indicatorId);
  const area = pack.rows('areas').find(({ id }) => id === cell.areaId);
  if (!indicator || !area || !findPeriod(cell.period) || !pack.levels.includes(area.level)) return undefined;
  const { problems } = pack;
  if (problems === null || (problems.answer.areFindingsCut && !isListedInFull(area.level))) return undefined;
  const findings = problems.answer.findings.filter(
    ({ indicatorId, areaId, period }) =>
      indicatorId === cell.indicatorId && areaId === cell.areaId && period === cell.period,
  );
  const points = pack.getFigures().selectPointsOfCell(cell);
  const [point = null] = unpackRows<SeriesPoint>(points);
  const sources = pickSources(pack, collectSourceIds(points, listFoundFigures(findings)));
  return { release, indicator: toIndicatorEntry(indicator), area: toAreaEntry(area), point, findings, sources };
}
