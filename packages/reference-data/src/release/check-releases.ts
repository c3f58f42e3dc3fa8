import type { ReferenceSet } from '../reference-set.ts';
import { hashRelease } from './hash-release.ts';

/** The files hold something else than the release recorded: they changed without a new release number. */
export interface ReleaseProblem {
  readonly release: number;
  readonly code: 'hash-differs';
  readonly recorded: string;
  readonly computed: string;
}

/** Compares the hash recorded for each release with that of the files. */
export function checkReleases(set: Pick<ReferenceSet, 'releases' | 'rows' | 'tables'>): readonly ReleaseProblem[] {
  return set.releases.flatMap(({ number, hash }): ReleaseProblem[] => {
    const computed = hashRelease(set, number);
    return computed === hash ? [] : [{ release: number, code: 'hash-differs', recorded: hash, computed }];
  });
}
