import { type FigureSpec, plainSpec, writeFigureQuery } from '@dinh/charts/spec';
import { nationId } from '@dinh/kpi';
import type { Catalogue, IndicatorEntry } from '../catalogue/catalogue.ts';

export interface ReadyFigure {
  readonly query: string;
  readonly form: FigureSpec['form'];
  readonly indicators: readonly IndicatorEntry[];
}

/** The indicators of which most provinces have figures. */
export function listFullest({ indicators }: Pick<Catalogue, 'indicators'>): readonly IndicatorEntry[] {
  return indicators
    .filter(({ levels, figures }) => figures > 0 && levels.includes('province'))
    .toSorted((a, b) => b.areas - a.areas || b.figures - a.figures);
}

/** Figures to begin with, each of another form, of the indicators that have most to show. */
export function listReadyFigures(catalogue: Catalogue, lang: FigureSpec['lang']): readonly ReadyFigure[] {
  const fullest = listFullest(catalogue);
  const shares = fullest.filter(({ unit }) => unit === 'percent');
  const counts = fullest.filter(({ unit, kind }) => unit !== 'percent' && kind !== 'distinct');
  const longest = catalogue.indicators
    .filter(({ levels, figures }) => figures > 0 && levels.includes('country'))
    .toSorted((a, b) => b.figures / Math.max(1, b.areas) - a.figures / Math.max(1, a.areas));
  const toFigure = (
    form: FigureSpec['form'],
    indicators: readonly (IndicatorEntry | undefined)[],
    settings: Partial<FigureSpec> = {},
  ): readonly ReadyFigure[] => {
    const known = indicators.flatMap((one) => one ?? []);
    if (known.length < indicators.length) return [];
    const ids = known.map(({ id }) => id);
    return [
      { query: writeFigureQuery({ ...plainSpec, ...settings, form, lang, indicators: ids }), form, indicators: known },
    ];
  };
  return [
    ...toFigure('line', [longest[0]], { areas: [nationId] }),
    ...toFigure('bars', [shares[0] ?? fullest[0]]),
    ...toFigure('map', [fullest[0]]),
    ...toFigure('slope', [shares[0]]),
    ...toFigure('scatter', [shares[0], shares[1]]),
    ...toFigure('multiples', [counts[0]]),
  ];
}
