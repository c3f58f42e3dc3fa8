import type { Translate } from '@dinh/i18n';
import type { SeriesPoint } from '@dinh/kpi';
import type { FigureSpec, SpecProblem } from '../spec/index.ts';
import type { FigurePlaces } from './choose-places.ts';
import type { FigureCellKey } from './composed-figure.ts';
import type { FigureData, FigureHrefs } from './figure-data.ts';
import type { FigureAims, FigureIndicator } from './read-figure.ts';

/** What every form is composed from. */
export interface FormInput {
  readonly spec: FigureSpec;
  /** As read for the figure, in the order asked. */
  readonly indicators: readonly [FigureIndicator, ...FigureIndicator[]];
  readonly places: FigurePlaces;
  readonly data: FigureData;
  /** How the targets of the first indicator stand; none of rates, changes and parts of a year's value. */
  readonly aims: FigureAims | undefined;
  readonly hrefs: FigureHrefs;
  readonly t: Translate;
  /** Names a setting that the form can't keep. */
  readonly refuse: (problem: SpecProblem) => void;
}

/** Readings of an area that are neither blank nor of only a part of it. */
export function listWhole({ read, byArea }: FigureIndicator, areaId: string): readonly SeriesPoint[] {
  return (byArea.get(areaId) ?? []).filter((point) => point.value !== null && !read.partial.has(point));
}

/** A form that shows one indicator leaves the others out, and says so. */
export function refuseFurther({ spec, indicators, refuse }: FormInput, most: number): void {
  const further = indicators.slice(most);
  if (further.length === 0) return;
  refuse({
    code: 'not-with',
    field: 'indicator',
    seen: further.map(({ indicator }) => indicator.id).join(','),
    accepted: [`form=${spec.form}: 1…${most}`],
  });
}

/** The cell of a place in a year: its reading, which may say a period of its own, or the blank. */
export function toYearCell(
  { indicator }: FigureIndicator,
  { areaId, year, point }: { readonly areaId: string; readonly year: number; readonly point: SeriesPoint | null },
): FigureCellKey {
  return { indicatorId: indicator.id, areaId, period: point?.period ?? String(year), point };
}
