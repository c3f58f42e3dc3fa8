import type { Period } from '@dinh/kpi';
import { mostReleases } from '../files/observation-query.ts';
import { RefusalError, toSeen } from '../refusal/refusal.ts';
import { toUnreadable } from '../request/read-query.ts';
import { readWholeNumber } from '../request/read-values.ts';
import { findMoment, momentForms } from './read-moment.ts';
import { findSdmxPeriod, sdmxPeriodForms } from './read-sdmx-period.ts';

export const flowParameters = ['startPeriod', 'endPeriod', 'updatedAfter', 'release', 'format', 'lang'] as const;
type FlowParameter = (typeof flowParameters)[number];
/** A query that has at least these. */
export type FlowQuery = Pick<ReadonlyMap<FlowParameter, string>, 'get'>;

function readPeriod(query: FlowQuery, field: 'startPeriod' | 'endPeriod'): Period | undefined {
  const text = query.get(field);
  if (text === undefined) return undefined;
  const period = findSdmxPeriod(text);
  if (!period) throw toUnreadable(field, text, sdmxPeriodForms);
  return period;
}

function readMoment(query: FlowQuery): string | undefined {
  const text = query.get('updatedAfter');
  if (text === undefined) return undefined;
  const moment = findMoment(text);
  if (moment === undefined) throw toUnreadable('updatedAfter', text, momentForms);
  return moment;
}

/**
 * Reads what narrows the flow beside its key: time, change, release.
 *
 * @throws RefusalError naming the first parameter that can't be read, `from-after-to` where nothing could lie between.
 */
export function readFlowQuery(query: FlowQuery) {
  const startPeriod = readPeriod(query, 'startPeriod');
  const endPeriod = readPeriod(query, 'endPeriod');
  if (startPeriod && endPeriod && startPeriod.start > endPeriod.end) {
    throw new RefusalError({
      code: 'from-after-to',
      field: 'startPeriod',
      seen: toSeen(query.get('startPeriod') ?? ''),
      accepted: [`startPeriod ≤ ${toSeen(query.get('endPeriod') ?? '')}`],
    });
  }
  return {
    startPeriod,
    endPeriod,
    updatedAfter: readMoment(query),
    release: readWholeNumber(query, 'release', mostReleases),
  };
}
