import type { Translate, ValueStyle } from '@dinh/i18n';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { FigureTargets } from '../figure/figure-target.ts';
import type { FigureTargetsInput } from '../targets/to-figure-targets.ts';
import type { BarLevel } from './layout-bars.ts';

interface YearAsked {
  readonly year: number;
  readonly style: ValueStyle;
  /** The nation, and the place in focus. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

/** What the targets of these places ask for by the end of a year, as `draw` gives the targets of a figure. */
export function listYearLevels(
  draw: (figure: Pick<FigureTargetsInput, 'series' | 'thingsName' | 'style' | 't'>) => FigureTargets,
  { year, style, places }: YearAsked,
  t: Translate,
): readonly BarLevel[] {
  const series = places.map((place): FigureSeries => ({ ...place, role: 'peer', points: [] }));
  const { targets } = draw({ series, thingsName: null, style, t });
  return targets.flatMap(({ id, seriesId, value, deadline, words }) => {
    const [first, ...shorter] = words.labels.named;
    return value === null || deadline !== String(year) || first === undefined
      ? []
      : [{ id, entryId: seriesId, value, labels: [first, ...shorter] as const }];
  });
}
