import type { FigureForm } from '@dinh/charts/spec';
import { nationId } from '@dinh/kpi';
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

/** One figure of every form, each of the indicators that have most to show in it. */
export function listReadyFigures(catalogue: Pick<Catalogue, 'indicators'>): readonly ReadyFigure[] {
  const fullest = listFullest(catalogue);
  const published = fullest.filter(({ kind }) => kind !== 'distinct');
  const registers = fullest.filter(({ kind }) => kind === 'distinct');
  const shares = published.filter(({ unit }) => unit === 'percent');
  const counts = published.filter(({ unit }) => unit !== 'percent');
  const ofNation = catalogue.indicators
    .filter(({ levels, figures, kind }) => figures > 0 && levels.includes('country') && kind !== 'distinct')
    .toSorted((a, b) => b.figures / Math.max(1, b.areas) - a.figures / Math.max(1, a.areas));
  const toFigure = (
    form: FigureForm,
    indicators: readonly (IndicatorEntry | undefined)[],
    settings: ExploreState = {},
  ): readonly ReadyFigure[] => {
    const known = indicators.flatMap((one) => one ?? []);
    if (known.length < indicators.length) return [];
    return [{ search: { ...settings, form, indicator: known.map(({ id }) => id).join(',') }, indicators: known }];
  };
  return [
    ...toFigure('line', [ofNation[0]], { area: nationId }),
    ...toFigure('bars', [shares[0] ?? fullest[0]]),
    ...toFigure('map', [registers[0] ?? fullest[0]]),
    ...toFigure('slope', [shares[0]]),
    ...toFigure('scatter', [shares[0], shares[1]]),
    ...toFigure('multiples', [shares[0]]),
    ...toFigure('matrix', [shares[0]]),
    ...toFigure('stacked', [registers[0] ?? counts[0]]),
    ...toFigure('table', [shares[0], shares[1]]),
  ];
}
