import type { OpenPack, WholeAnswer } from '../release-pack.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';

function answerWhole(pack: OpenPack, release: AnswerRelease, { answer, sourceIds }: WholeAnswer) {
  return { release, ...answer, sources: pickSources(pack, sourceIds) };
}

/** What the overview shows. */
export function answerOverview(pack: OpenPack, release: AnswerRelease) {
  return answerWhole(pack, release, pack.overview);
}

/** What provinces are compared by, and how many people live in them. */
export function answerPeers(pack: OpenPack, release: AnswerRelease) {
  return answerWhole(pack, release, pack.peers);
}

/** What needs another look; undefined where that is more than a pack carries. */
export function answerProblems(pack: OpenPack, release: AnswerRelease) {
  return pack.problems === null ? undefined : answerWhole(pack, release, pack.problems);
}
