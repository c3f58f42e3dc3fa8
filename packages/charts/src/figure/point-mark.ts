import { type FlaggedPoint, listFlags } from '@dinh/i18n';

/** The shapes of FIGURES: ● ○ ◇ ◌ ✕. */
export const pointMarks = ['reported', 'provisional', 'estimated', 'incomplete', 'disagrees'] as const;
export type PointMark = (typeof pointMarks)[number];

/** The shape of a figure: of its flags the one a reader must not miss; of only a part of a place never a full one. */
export function markOf(point: FlaggedPoint & { readonly isPart?: boolean }): PointMark {
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
  return point.isPart === true ? 'incomplete' : 'reported';
}
