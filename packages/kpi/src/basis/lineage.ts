import {
  type AreaId,
  findPredecessors,
  findSuccessors,
  isValidOn,
  type Succession,
  type Validity,
} from '../area/index.ts';
import { compareText } from '../text/index.ts';

export type SuccessionRow = Pick<Succession, 'predecessorId' | 'successorId' | 'effective'> &
  Partial<Pick<Succession, 'relation'>>;

export interface DatedArea extends Validity {
  readonly id: AreaId;
}

/**
 * How areas became one another, up to the boundaries of one day. An extent goes by one id here, that
 * of the first of its names, however often it was renamed.
 */
export interface Lineage {
  readonly extentOf: (id: AreaId) => AreaId;
  /** The id that an extent has on the day; undefined where it does not exist then. */
  readonly nameOnDay: (extent: AreaId) => AreaId | undefined;
  /** The extents that hold this one on the day; itself where nothing came after it by then. */
  readonly holdersOf: (extent: AreaId) => readonly AreaId[];
  /** The extents that it was made of directly, by id. */
  readonly madeOf: (extent: AreaId) => readonly AreaId[];
  /** Every extent that it came from, by any number of steps, up to the day. */
  readonly ancestorsOf: (extent: AreaId) => ReadonlySet<AreaId>;
  /** The extents of the day that this later one was made of. */
  readonly originsOf: (extent: AreaId) => readonly AreaId[];
  /** First day; empty where the area is known from its succession only. */
  readonly beganOn: (extent: AreaId) => string;
}

/** A renaming, and staying as it is, change no boundary. */
function keepsExtent({ relation }: SuccessionRow): boolean {
  return relation === 'renamed' || relation === 'unchanged';
}

/** Tells which extent an area's id goes by: that of the first of its names, since a renaming changes no boundary. */
export function readExtents(successions: readonly SuccessionRow[]): (id: AreaId) => AreaId {
  const before = new Map<AreaId, AreaId>();
  const first = (id: AreaId): AreaId => {
    const own = before.get(id);
    return own === undefined ? id : first(own);
  };
  for (const row of successions) {
    if (!keepsExtent(row)) continue;
    const [from, to] = [first(row.predecessorId), first(row.successorId)];
    if (from !== to) before.set(to, from);
  }
  return first;
}

function remember<T>(compute: (id: AreaId) => T): (id: AreaId) => T {
  const known = new Map<AreaId, T>();
  return (id) => {
    const found = known.get(id) ?? compute(id);
    known.set(id, found);
    return found;
  };
}

/** Reads the successions for the boundaries of a day. */
export function readLineage(successions: readonly SuccessionRow[], areas: readonly DatedArea[], day: string): Lineage {
  const extentOf = readExtents(successions);
  const rows = successions
    .map(({ predecessorId, successorId, effective }) => ({
      predecessorId: extentOf(predecessorId),
      successorId: extentOf(successorId),
      effective,
    }))
    .filter(({ predecessorId, successorId }) => predecessorId !== successorId);
  const upToDay = rows.filter(({ effective }) => effective <= day);
  const names = new Map<AreaId, AreaId>();
  const began = new Map<AreaId, string>();
  for (const area of areas) {
    const extent = extentOf(area.id);
    if (isValidOn(area, day)) names.set(extent, area.id);
    const known = began.get(extent);
    if (known === undefined || area.validFrom < known) began.set(extent, area.validFrom);
  }
  const listMakers = (extent: AreaId): readonly AreaId[] => [
    ...new Set(upToDay.filter((row) => row.successorId === extent).map((row) => row.predecessorId)),
  ];
  return {
    extentOf,
    nameOnDay: (extent) => names.get(extent),
    holdersOf: remember((extent) => findSuccessors(extent, day, upToDay)),
    madeOf: remember((extent) => listMakers(extent).toSorted(compareText)),
    ancestorsOf: remember((extent) => new Set([...findPredecessors(extent, upToDay)].filter((id) => id !== extent))),
    originsOf: remember((extent) => [...findPredecessors(extent, rows)].filter((id) => id !== extent && names.has(id))),
    beganOn: (extent) => began.get(extent) ?? '',
  };
}
