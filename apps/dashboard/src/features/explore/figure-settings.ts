import type { FigureSpec } from '@dinh/charts/spec';
import { nationId } from '@dinh/kpi';

/** The chosen places without the nation, which has a control of its own. */
export function placesOf({ areas }: Pick<FigureSpec, 'areas'>): readonly string[] {
  return areas.filter((id) => id !== nationId);
}
