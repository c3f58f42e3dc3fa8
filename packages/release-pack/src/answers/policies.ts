import { composePolicies, composePolicy, composeValues } from '../policies/index.ts';
import type { OpenPack } from '../release-pack.ts';
import { pickSources } from '../sources/pick-sources.ts';
import type { AnswerRelease } from './answer-release.ts';

function openGround(pack: OpenPack) {
  return {
    policies: pack.rows('policies'),
    targets: pack.rows('targets'),
    reviews: pack.rows('reviews'),
    reviewPoints: pack.rows('reviewPoints'),
    values: pack.rows('values'),
    exchanges: pack.rows('exchanges'),
  };
}

/** Every policy with its links. */
export function answerPolicies(pack: OpenPack, release: AnswerRelease) {
  const { answer, sourceIds } = composePolicies(openGround(pack));
  return { release, ...answer, sources: pickSources(pack, sourceIds) };
}

/** A policy's page; undefined for an unknown one. */
export function answerPolicy(pack: OpenPack, release: AnswerRelease, { id }: { readonly id: string }) {
  const composed = composePolicy(openGround(pack), id);
  return composed && { release, ...composed.answer, sources: pickSources(pack, composed.sourceIds) };
}

/** Systems of values, and meetings between places. */
export function answerValues(pack: OpenPack, release: AnswerRelease) {
  const { answer, sourceIds } = composeValues(openGround(pack));
  return { release, ...answer, sources: pickSources(pack, sourceIds) };
}
