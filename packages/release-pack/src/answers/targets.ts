import { listTargetReach, packRows } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { collectSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';
import { pickPolicies } from './pick-policies.ts';

/** Every target with what it is assessed from; undefined where an area of one has its figures elsewhere. */
export function answerTargets(pack: OpenPack, release: AnswerRelease) {
  const targets = pack.rows('targets');
  const reach = listTargetReach(targets, pack.rows('successions'));
  const levelOf = new Map(pack.rows('areas').map(({ id, level }) => [id, level]));
  const isHeld = (areaId: string): boolean => {
    const level = levelOf.get(areaId);
    return level === undefined || pack.levels.includes(level);
  };
  if (!reach.every(({ areaId }) => isHeld(areaId))) return undefined;
  const figures = pack.getFigures();
  const read = [...Map.groupBy(reach, ({ indicatorId }) => indicatorId)].flatMap(([indicatorId, series]) =>
    figures.readPointsOfIndicator(indicatorId, { areaIds: new Set(series.map(({ areaId }) => areaId)) }),
  );
  const points = packRows(read);
  const policies = pickPolicies(pack, targets, null);
  return {
    release,
    targets,
    policies,
    points,
    sources: pickSources(pack, collectSourceIds(points, targets, policies)),
  };
}
