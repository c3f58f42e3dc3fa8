import type { OpenPack } from '../release-pack.ts';
import type { AnswerRelease } from './answer-release.ts';
import { toAreaEntry } from './area-entry.ts';

/** Everything that search and pickers need. */
export function answerCatalogue(pack: OpenPack, release: AnswerRelease) {
  return {
    release,
    areas: pack.rows('areas').map((area) => {
      const { otherNames, figures } = area;
      return { ...toAreaEntry(area), otherNames, figures };
    }),
    indicators: pack.rows('indicators').map(({ cells: _, ...indicator }) => indicator),
    successions: pack.rows('successions'),
  };
}
