import { type ReferenceSet, tablesAt } from '../reference-set.ts';
import { prepareAreaNames } from '../tables/place-area-name.ts';
import { checkBoundaries } from './check-boundaries.ts';
import { checkFigures } from './check-figures.ts';
import { checkKeys } from './check-keys.ts';
import { checkNames } from './check-names.ts';
import type { CheckProblem } from './check-problem.ts';
import { checkSpans } from './check-spans.ts';
import { checkSums } from './check-sums.ts';
import { isKnownException } from './known-exceptions.ts';

/** Everything in each release that does not agree with the rest of it, known exceptions left out. */
export function checkReferenceSet(set: ReferenceSet): readonly CheckProblem[] {
  const place = prepareAreaNames(set.rows);
  return set.releases.flatMap(({ number: release }) => {
    const tables = tablesAt(set, release);
    const problems = [
      ...[checkKeys, checkSpans, checkFigures, checkSums, checkBoundaries].flatMap((check) => check(tables)),
      ...checkNames(tables, place, release),
    ];
    return problems.filter((problem) => !isKnownException(problem)).map((problem) => ({ release, ...problem }));
  });
}
