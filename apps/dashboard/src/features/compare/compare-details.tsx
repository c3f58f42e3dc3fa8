import { LessonsSection } from './lessons-section.tsx';
import { PairSection } from './pair-section.tsx';
import { PeersSection } from './peers-section.tsx';
import { PlacesTables } from './places-tables.tsx';
import { SpineSection } from './spine-section.tsx';
import { TimeSection } from './time-section.tsx';
import type { ComparisonProps } from './use-comparison.ts';

/** What stands below the answer: a part of its own, which the answer doesn't wait for. */
export function CompareDetails(props: ComparisonProps) {
  return (
    <>
      <SpineSection {...props} />
      <PlacesTables {...props} />
      <TimeSection {...props} />
      <PairSection {...props} />
      <LessonsSection {...props} />
      <PeersSection {...props} />
    </>
  );
}
