import type { IndicatorId } from '../indicator/index.ts';
import { comparePeriods, parsePeriod } from '../period/index.ts';
import type { Designation, RegisterItem } from './heritage-item.ts';

/** The indicator under which sources report how many items of a designation there are; null for extensions. */
export const reportedTotals: Readonly<Record<Designation, IndicatorId | null>> = {
  'unesco-world-heritage': 'world-heritage-sites',
  'unesco-world-heritage-extension': null,
  'unesco-ich': 'unesco-ich-elements',
  'unesco-creative-city': 'unesco-creative-cities',
  'special-national-relic': 'special-national-relics',
  'special-national-relic-extension': null,
  'national-treasure': 'national-treasures',
  'national-ich': 'national-ich',
};

interface ReportedTotal {
  readonly period: string;
  readonly value: number | null;
}

export interface ReportedComparison<T extends ReportedTotal> {
  readonly reported: T;
  /** Items of the register designated by the period's last day. */
  readonly counted: number;
  /** False where the register isn't known to be complete to that day. */
  readonly complete: boolean;
  /** Reported − counted. */
  readonly difference: number;
}

/**
 * Sets each total that a source reports for the nation beside the register's own count on the last
 * day of its period, oldest first. An item of which only the year or the month is known counts from
 * that period's last day. Totals without a value are left out.
 */
export function compareReported<T extends ReportedTotal>({
  items,
  reported,
  completeTo,
}: {
  readonly items: readonly RegisterItem[];
  readonly reported: readonly T[];
  readonly completeTo: string | null;
}): readonly ReportedComparison<T>[] {
  const days = items.map((item) => parsePeriod(item.designated).end);
  return reported
    .flatMap((total) => {
      if (total.value === null) return [];
      const day = parsePeriod(total.period).end;
      const counted = days.filter((own) => own <= day).length;
      const complete = completeTo !== null && day <= completeTo;
      return [{ reported: total, counted, complete, difference: total.value - counted }];
    })
    .toSorted((a, b) => comparePeriods(parsePeriod(a.reported.period), parsePeriod(b.reported.period)));
}
