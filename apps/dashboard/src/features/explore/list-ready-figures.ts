import type { FigureForm } from '@dinh/charts/spec';
import { isValidOn, nationId } from '@dinh/kpi';
import type { ExploreState } from '../../app/explore-state.ts';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface ReadyFigure {
  readonly search: ExploreState & { readonly form: FigureForm };
  readonly indicators: readonly IndicatorEntry[];
}

/** The indicators of which most provinces have figures. */
export function listFullest({ indicators }: Pick<Catalogue, 'indicators'>): readonly IndicatorEntry[] {
  return indicators
    .filter(({ levels, figures }) => figures > 0 && levels.includes('province'))
    .toSorted((a, b) => b.areas - a.areas || b.figures - a.figures);
}

/** What shows each form best in the data that there are: registers know every province in every year. */
const best = {
  register: 'register-national-ich',
  against: 'register-special-national-relic',
  also: 'register-national-treasure',
  share: 'cultural-families-rate',
  count: 'national-relics',
} as const;
/** The last day of the latest year that registers know in full. */
const registersDay = '2022-12-31';
const mostCities = 4;

/** One figure of every form, each of the indicators that have most to show in it. */
export function listReadyFigures(catalogue: Pick<Catalogue, 'indicators' | 'areas'>): readonly ReadyFigure[] {
  const fullest = listFullest(catalogue);
  const find = (id: string, isAlike: (indicator: IndicatorEntry) => boolean): IndicatorEntry | undefined =>
    fullest.find((indicator) => indicator.id === id) ?? fullest.find(isAlike) ?? fullest[0];
  const register = find(best.register, ({ kind }) => kind === 'distinct');
  const against = find(best.against, ({ kind, id }) => kind === 'distinct' && id !== register?.id);
  const also = find(best.also, ({ kind, id }) => kind === 'distinct' && id !== register?.id && id !== against?.id);
  const share = find(best.share, ({ unit }) => unit === 'percent');
  const count = find(best.count, ({ kind }) => kind === 'count');
  const [longest] = catalogue.indicators
    .filter(({ levels, figures, kind }) => figures > 0 && levels.includes('country') && kind !== 'distinct')
    .toSorted((a, b) => b.figures / Math.max(1, b.areas) - a.figures / Math.max(1, a.areas));
  const cities = catalogue.areas
    .filter((area) => area.kind === 'municipality' && isValidOn(area, registersDay))
    .slice(0, mostCities)
    .map(({ id }) => id)
    .join(',');
  const toFigure = (
    form: FigureForm,
    indicators: readonly (IndicatorEntry | undefined)[],
    settings: ExploreState = {},
  ): readonly ReadyFigure[] => {
    const known = [...new Set(indicators.flatMap((one) => one ?? []))];
    if (known.length < indicators.length) return [];
    return [{ search: { ...settings, form, indicator: known.map(({ id }) => id).join(',') }, indicators: known }];
  };
  return [
    ...toFigure('line', [longest], { area: nationId }),
    ...toFigure('bars', [share]),
    ...toFigure('map', [register]),
    ...toFigure('slope', [register], { area: cities, group: 'all' }),
    ...toFigure('scatter', [register, against]),
    ...toFigure('multiples', [register], { area: cities, group: 'all' }),
    ...toFigure('matrix', [share]),
    ...toFigure('stacked', [count]),
    ...toFigure('table', [register, against, also], { area: cities }),
  ];
}
