import type { SeriesRole } from '@dinh/charts/palette';

/** The part a place plays in a figure: the first chosen is in focus, others chosen are in colour, the rest in grey. */
export function roleOf(chosen: readonly string[], id: string): Extract<SeriesRole, 'focus' | 'peer' | 'context'> {
  const order = chosen.indexOf(id);
  return order < 0 ? 'context' : order === 0 ? 'focus' : 'peer';
}
