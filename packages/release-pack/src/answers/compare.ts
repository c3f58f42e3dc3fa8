import { isListedInFull } from '@dinh/kpi';
import type { OpenPack } from '../release-pack.ts';
import { collectSourceIds } from '../sources/collect-source-ids.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';
import { toIndicatorEntry } from './area-entry.ts';

/** One indicator across the nation and its provinces; undefined for an unknown one. */
export function answerCompare(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const row = pack.rows('indicators').find((indicator) => indicator.id === id);
  if (!row) return undefined;
  const areas = pack.rows('areas').filter(({ level }) => isListedInFull(level));
  const points = pack.getFigures().selectPointsOfIndicator(id, new Set(areas.map((area) => area.id)));
  return { release, indicator: toIndicatorEntry(row), points, sources: pickSources(pack, collectSourceIds(points)) };
}
