import type { OpenPack } from '../release-pack.ts';
import type { AnswerRelease } from './answer-release.ts';

/** Every release; undefined where the pack is of an older one, which doesn't know those after it. */
export function answerReleases(pack: OpenPack, { latest }: AnswerRelease): readonly AnswerRelease[] | undefined {
  if (pack.release.number !== latest) return undefined;
  return pack.rows('releases').map((release) => ({ ...release, latest }));
}
