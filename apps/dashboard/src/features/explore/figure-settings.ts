import type { FigureForm, FigureSpec } from '@dinh/charts/spec';
import { nationId } from '@dinh/kpi';

/** Forms in which an index or a change can stand. */
export const computedForms: readonly FigureForm[] = ['line', 'multiples', 'table', 'matrix'];

/** Who stands beside the chosen places, said also where the address leaves it to the program. */
export function groupOf({ group, areas }: Pick<FigureSpec, 'group' | 'areas'>): string {
  return group ?? (areas.length === 0 ? 'all' : 'none');
}

/** The chosen places without the nation, which has a control of its own. */
export function placesOf({ areas }: Pick<FigureSpec, 'areas'>): readonly string[] {
  return areas.filter((id) => id !== nationId);
}
