import type { AbsenceKind, ObservationStatus, ShareHint } from '@dinh/kpi';

/** What a reader must be told beside a figure, the weightiest first. */
export const pointFlags = [
  'disagrees',
  'differs',
  'incomplete',
  'provisional',
  'estimated',
  'approximate',
  'derived',
  'rounded-parts',
  'truncated',
  'after-end',
] as const;
export type PointFlag = (typeof pointFlags)[number];

/** The part of a series point that its flags come from. */
export interface FlaggedPoint {
  readonly status: ObservationStatus;
  readonly absence?: AbsenceKind | null;
  readonly complete: boolean | null;
  readonly agrees: boolean | null;
  readonly hint: ShareHint | null;
  readonly differs: boolean;
  readonly afterEnd: boolean;
}

function hasFlag(flag: PointFlag, point: FlaggedPoint): boolean {
  switch (flag) {
    case 'disagrees':
      return point.agrees === false && point.hint !== 'rounded-parts';
    case 'rounded-parts':
    case 'truncated':
      return point.hint === flag;
    case 'differs':
      return point.differs;
    case 'incomplete':
      return point.complete === false;
    case 'after-end':
      return point.afterEnd;
    case 'provisional':
    case 'estimated':
    case 'approximate':
    case 'derived':
      return point.status === flag;
  }
}

/** The flags of a figure, weightiest first; none for an absence or a plain reported figure. */
export function listFlags(point: FlaggedPoint): readonly PointFlag[] {
  return point.absence ? [] : pointFlags.filter((flag) => hasFlag(flag, point));
}
