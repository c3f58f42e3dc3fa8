import { memo, useDeferredValue } from 'react';
import { LessonsSection } from './lessons-section.tsx';
import { PairSection } from './pair-section.tsx';
import { PeersSection } from './peers-section.tsx';
import { PlacesTables } from './places-tables.tsx';
import { SpineSection } from './spine-section.tsx';
import { TimeSection } from './time-section.tsx';
import type { ComparisonProps, SetsProps } from './use-comparison.ts';

/** What stands below the answer: a part of its own, which the answer doesn't wait for. */
export function CompareDetails(props: ComparisonProps) {
  // What is further down follows a frame later, so that a choice is seen at once.
  const comparison = useDeferredValue(props.comparison);
  const state = useDeferredValue(props.state);
  // The indicator in detail is chosen in the middle of the page: its courses show it at once.
  const isOnlyDetail = comparison.sets === props.comparison.sets;
  return (
    <>
      <Upper comparison={props.comparison.sets} isOlderTaken={props.state.older !== undefined} />
      <TimeSection
        comparison={isOnlyDetail ? props.comparison : comparison}
        late={comparison.detail}
        isOlderTaken={state.older !== undefined}
        onChange={props.onChange}
      />
      <FurtherDown comparison={comparison} state={state} onChange={props.onChange} />
    </>
  );
}

/** What the indicator in detail changes nothing of. */
const Upper = memo(function Upper(props: SetsProps) {
  return (
    <>
      <SpineSection {...props} />
      <PlacesTables {...props} />
    </>
  );
});

const FurtherDown = memo(function FurtherDown(props: ComparisonProps) {
  return (
    <>
      <PairSection {...props} />
      <LessonsSection {...props} />
      <PeersSection {...props} />
    </>
  );
});
