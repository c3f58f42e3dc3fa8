import { type SeriesColour, seriesColours } from './palette.ts';

export type SeriesRole = 'focus' | 'nation' | 'peer' | 'context';

export interface Coloured {
  readonly id: string;
  readonly role: SeriesRole;
  /** The colour a place already has in this session. */
  readonly colour?: SeriesColour;
}

export type AssignedColour = SeriesColour | 'nation' | 'context';

/**
 * Gives every series its colour: a place's own where it has one, else the next free of the five, the
 * focus first. A sixth place and further ones are grey context, so that no colour means two places.
 */
export function assignColours(series: readonly Coloured[]): ReadonlyMap<string, AssignedColour> {
  const chosen = series.filter(({ role }) => role === 'focus' || role === 'peer');
  const free = new Set<SeriesColour>(seriesColours);
  const colours = new Map<string, AssignedColour>();
  for (const { id, colour } of chosen) {
    if (colour && free.delete(colour)) colours.set(id, colour);
  }
  for (const role of ['focus', 'peer'] as const) {
    for (const { id } of chosen.filter((one) => one.role === role && !colours.has(one.id))) {
      const [next] = free;
      if (next) free.delete(next);
      colours.set(id, next ?? 'context');
    }
  }
  for (const { id, role } of series) {
    if (role === 'nation' || role === 'context') colours.set(id, role);
  }
  return colours;
}
