import {
  type DefinedIndicator,
  type DescribedBasis,
  describeBasis,
  describeYears,
  formatList,
  localName,
  type Translate,
  toReadingStyle,
} from '@dinh/i18n';
import { type AreaLevel, type SeriesPoint, sortReadings, type Unit, type Validity } from '@dinh/kpi';
import { toFigurePoint } from '../figure/figure-series.ts';
import type { LineFigureInput } from '../line/line-figure-input.ts';
import type { SeriesColour } from '../palette/index.ts';

export interface SeriesPlace {
  readonly area: Validity & { readonly id: string; readonly level: AreaLevel };
  /** As the figure names it, in its language. */
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  /** The colour the place already has in this session. */
  readonly colour?: SeriesColour;
}

export interface SeriesFigureInput {
  readonly indicator: DefinedIndicator & {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly unit: Unit;
    readonly decimals: number;
  };
  /** The place in focus, and any to be seen beside it. */
  readonly places: readonly [SeriesPlace, ...SeriesPlace[]];
  /** Address of a reading's own page; null for what is no stored reading. */
  readonly hrefOf: (point: SeriesPoint) => string | null;
  readonly basis?: DescribedBasis;
}

const asReported: DescribedBasis = { day: null, rate: null };

/** One indicator over time, of one place and those beside it: all that a line figure shows but its imprint. */
export function composeSeriesFigure(
  { indicator, places, hrefOf, basis = asReported }: SeriesFigureInput,
  t: Translate,
): Pick<LineFigureInput, 'title' | 'subtitle' | 'style' | 'series'> {
  return {
    title: t('indicator.line.title', {
      indicator: localName(indicator, t.language),
      areas: formatList(
        places.map(({ name }) => name),
        t.language,
      ),
      years: describeYears(sortReadings(places.flatMap(({ points }) => points))),
    }),
    subtitle: describeBasis(indicator, t, basis),
    style: toReadingStyle(indicator, t.language),
    series: places.map(({ area, name, points, colour }, index) => ({
      id: area.id,
      name,
      role: area.level === 'country' ? 'nation' : index === 0 ? 'focus' : 'peer',
      points: sortReadings(points).map((point) => toFigurePoint(point, hrefOf(point))),
      exists: area,
      ...(colour ? { colour } : {}),
    })),
  };
}
