import type { OverviewAnswer, TargetsAnswer } from '../../app/answers.ts';
import { noPolicy, type TargetsState } from '../../app/targets-state.ts';
import { withoutBlanks } from '../../app/view-state.ts';
import { dropUnknownRule } from './drop-unknown-rule.ts';
import { toRegionId } from './target-entries.ts';

/**
 * What an address asks for without a document, region or day that the release doesn't know: an address may be mistyped,
 * and would leave nothing. Regions come after the targets; until then the one asked for is kept.
 */
export function dropUnknown(
  state: TargetsState,
  {
    answer: { policies, release },
    regions,
  }: { readonly answer: Pick<TargetsAnswer, 'policies' | 'release'>; readonly regions: OverviewAnswer['regions'] },
): TargetsState {
  const { policy, region } = state;
  const hasPolicy = policy === noPolicy || policies.some(({ id }) => id === policy);
  const hasRegion = regions.length === 0 || regions.some((one) => toRegionId(one) === region);
  return withoutBlanks<TargetsState>({
    ...state,
    asOf: undefined,
    basis: undefined,
    ...dropUnknownRule(state, release.date),
    policy: hasPolicy ? policy : undefined,
    region: hasRegion ? region : undefined,
  });
}
