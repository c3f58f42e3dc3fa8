import { memo, useDeferredValue } from 'react';
import { LessonsSection } from './lessons-section.tsx';
import { PairSection } from './pair-section.tsx';
import { PeersSection } from './peers-section.tsx';
import { PlacesTables } from './places-tables.tsx';
import { SpineSection } from './spine-section.tsx';
import { TimeSection } from './time-section.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** What stands below the answer: a part of its own, which the answer doesn't wait for. */
export function CompareDetails(props: ComparisonProps) {
  // What is further down follows a frame later, so that a choice is seen at once.
  const comparison = useDeferredValue(props.comparison);
  const state = useDeferredValue(props.state);
  return (
    <>
      <SpineSection comparison={props.comparison} state={props.state} />
      <PlacesTables comparison={props.comparison} state={props.state} />
      <FurtherDown comparison={comparison} state={state} onChange={props.onChange} />
    </>
  );
}

const FurtherDown = memo(function FurtherDown(props: ComparisonProps) {
  return (
    <>
      <TimeSection {...props} />
      <PairSection {...props} />
      <LessonsSection {...props} />
      <PeersSection {...props} />
    </>
  );
});
