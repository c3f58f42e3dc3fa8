import { isAskedDay } from '@dinh/kpi';
import type { RuleState } from '../../app/targets-state.ts';
import { withoutBlanks } from '../../app/view-state.ts';
import { keepBasis } from '../basis/keep-basis.ts';

/** By what an address has targets assessed, without a day or boundaries that the release doesn't know. */
export function dropUnknownRule({ method, asOf, basis }: RuleState, releaseDate: string): RuleState {
  return withoutBlanks<RuleState>({
    method,
    asOf: asOf !== undefined && isAskedDay(asOf, releaseDate) ? asOf : undefined,
    basis: keepBasis(basis, releaseDate),
  });
}
