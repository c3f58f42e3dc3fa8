import { isValidOn, parseBasis } from '@dinh/kpi';
import { useCallback } from 'react';
import type { BasisOfDay } from '../../app/view-state.ts';
import { useHrefs } from '../figures/use-hrefs.ts';
import type { TargetEntry } from './target-entries.ts';

/** The figure of a target's indicator for its place, on the boundaries that it is assessed on. */
export function useTargetHref(basis: BasisOfDay | undefined): (entry: TargetEntry) => string {
  const hrefs = useHrefs();
  return useCallback(
    ({ indicatorId, area }) => {
      const day = basis === undefined ? null : parseBasis(basis);
      // A place that is not of that day has its figures as they were reported.
      const isOn = area !== undefined && day !== null && isValidOn(area, day);
      return hrefs.indicator(indicatorId, area ? [area.id] : [], isOn ? day : null);
    },
    [hrefs, basis],
  );
}
