import { PeersSection } from './peers-section.tsx';
import { PlacesTables } from './places-tables.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** What stands below the answer: a part of its own, which the answer doesn't wait for. */
export function CompareDetails(props: ComparisonProps) {
  return (
    <>
      <PlacesTables comparison={props.comparison} state={props.state} />
      <PeersSection {...props} />
    </>
  );
}
