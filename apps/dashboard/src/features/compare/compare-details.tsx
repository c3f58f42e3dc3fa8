import type { CompareState } from '../../app/compare-state.ts';
import { PlacesTables } from './places-tables.tsx';
import type { Comparison } from './use-comparison.ts';

export interface CompareDetailsProps {
  readonly comparison: Comparison;
  readonly state: CompareState;
  readonly onChange: (change: CompareState, isDrag?: boolean) => void;
}

/** What stands below the answer: a part of its own, which the answer doesn't wait for. */
export function CompareDetails({ comparison, state }: CompareDetailsProps) {
  return <PlacesTables comparison={comparison} state={state} />;
}
