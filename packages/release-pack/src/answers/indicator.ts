import type { OpenPack } from '../release-pack.ts';
import { collectSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';
import { toIndicatorEntry } from './area-entry.ts';
import { pickPolicies } from './pick-policies.ts';

/** An indicator's page; undefined for an unknown one, and where some of its figures aren't in the pack. */
export function answerIndicator(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const row = pack.rows('indicators').find((indicator) => indicator.id === id);
  if (!row) return undefined;
  const points = pack.getFigures().selectPointsOfIndicator(id);
  if (points.length !== row.cells) return undefined;
  const targets = pack.rows('targets').filter(({ indicatorId }) => indicatorId === id);
  const policies = pickPolicies(pack, targets, null);
  const sources = pickSources(pack, collectSourceIds(points, targets, policies));
  return { release, indicator: toIndicatorEntry(row), points, targets, policies, sources };
}
