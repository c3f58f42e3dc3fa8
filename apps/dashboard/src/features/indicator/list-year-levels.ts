import type { BarLevel } from '@dinh/charts/bars';
import type { FigureSeries } from '@dinh/charts/figure';
import { type Translate, toReadingStyle } from '@dinh/i18n';
import type { IndicatorRow } from '../../app/answers.ts';
import type { PageTargets } from '../targets/page-targets.ts';

interface YearAsked {
  readonly indicator: IndicatorRow;
  readonly year: number;
  /** The nation, and the place in focus. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

/** What the targets of these places ask for by the end of a year. */
export function listYearLevels(
  aims: PageTargets,
  { indicator, year, places }: YearAsked,
  t: Translate,
): readonly BarLevel[] {
  const series = places.map((place): FigureSeries => ({ ...place, role: 'peer', points: [] }));
  const style = toReadingStyle(indicator, t.language);
  const { targets } = aims.draw({ indicatorId: indicator.id, series, thingsName: null, style, t });
  return targets.flatMap(({ id, seriesId, value, deadline, words }) => {
    const [first, ...shorter] = words.labels.named;
    return value === null || deadline !== String(year) || first === undefined
      ? []
      : [{ id, entryId: seriesId, value, labels: [first, ...shorter] as const }];
  });
}
