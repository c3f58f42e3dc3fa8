import { isAwayCode } from './is-database-away.ts';
import type { StoreProblem } from './store-error.ts';

/** True for a problem that may go away without anyone changing a setting: it is worth trying again. */
export function isPassingProblem(problem: StoreProblem): boolean {
  switch (problem.code) {
    case 'disk-full':
    case 'database-lost':
      return true;
    case 'unreachable':
      return isAwayCode(problem.reason);
    default:
      return false;
  }
}
