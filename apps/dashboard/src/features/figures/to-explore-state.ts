import { nationId, toBasis } from '@dinh/kpi';
import type { ExploreState } from '../../app/explore-state.ts';

interface ShownFigure {
  readonly form: 'line' | 'bars' | 'map' | 'table' | 'multiples' | 'slope' | 'scatter';
  readonly indicators: readonly string[];
  /** The chosen places, the first in focus. */
  readonly areas: readonly string[];
  readonly hasNation?: boolean;
  /** True where all others of the level stand beside them. */
  readonly hasOthers?: boolean;
  /** The day of its boundaries; null for those of each figure's own day. */
  readonly day: string | null;
  readonly isRate?: boolean;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The settings under which the page of figures shows the same. */
export function toExploreState(figure: ShownFigure): ExploreState {
  const { form, indicators, areas, hasNation = false, hasOthers = false, day, isRate = false, from, to } = figure;
  const ids = [...new Set([...areas, ...(hasNation ? [nationId] : [])])];
  return {
    form,
    indicator: indicators.join(','),
    area: ids.length === 0 ? undefined : ids.join(','),
    group: hasOthers ? 'all' : 'none',
    from: from === undefined ? undefined : String(from),
    to: to === undefined ? undefined : String(to),
    basis: day === null ? undefined : toBasis(day),
    per: isRate ? 'people' : undefined,
  };
}
