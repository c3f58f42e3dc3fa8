import type { AreaId } from '../area/index.ts';
import type { PolicyId } from '../policy/index.ts';
import type { SourceId } from '../source/index.ts';
import type { ValueStatus } from './value-status.ts';

/** One value of a system, as one source lists it. */
export interface ListedValue {
  readonly setId: string;
  readonly areaId: AreaId;
  readonly ordinal: number;
  readonly nameEn: string;
  readonly status: ValueStatus;
  readonly asOf: string;
  readonly policyId: PolicyId | null;
  readonly sourceId: SourceId;
}

/** The values that one source lists for a system or a place, in one status. */
export interface ValueList<T extends ListedValue> {
  readonly setId: string;
  readonly areaId: AreaId;
  readonly status: ValueStatus;
  readonly asOf: string;
  readonly policyId: PolicyId | null;
  readonly sourceId: SourceId;
  /** In their order. */
  readonly values: readonly T[];
}

/**
 * Values as the lists they stand in, in the order given: one a system, place, status, day, policy and source. Lists
 * that differ are all kept; that a later one replaces an earlier is not known.
 */
export function groupValues<T extends ListedValue>(values: readonly T[]): readonly ValueList<T>[] {
  const lists = Map.groupBy(values, ({ setId, areaId, status, asOf, policyId, sourceId }) =>
    [setId, areaId, status, asOf, policyId, sourceId].join('\t'),
  );
  return [...lists.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { setId, areaId, status, asOf, policyId, sourceId } = first;
    return [{ setId, areaId, status, asOf, policyId, sourceId, values: own.toSorted((a, b) => a.ordinal - b.ordinal) }];
  });
}
