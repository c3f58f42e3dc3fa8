import { type FlaggedPoint, listFlags } from '@dinh/i18n';

/** The shapes of FIGURES: ● ○ ◇ ◌ ✕. */
export const pointMarks = ['reported', 'provisional', 'estimated', 'incomplete', 'disagrees'] as const;
export type PointMark = (typeof pointMarks)[number];

/** The shape of a figure: of its flags the one a reader must not miss. */
export function markOf(point: FlaggedPoint): PointMark {
  for (const flag of listFlags(point)) {
    switch (flag) {
      case 'disagrees':
      case 'differs':
        return 'disagrees';
      case 'incomplete':
        return 'incomplete';
      case 'provisional':
        return 'provisional';
      case 'estimated':
      case 'approximate':
      case 'derived':
        return 'estimated';
      case 'rounded-parts':
      case 'truncated':
      case 'after-end':
        break;
    }
  }
  return 'reported';
}
