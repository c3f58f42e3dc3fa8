import { type Family, families, type Indicator } from '../indicator/index.ts';
import { joinSpans, type KnownSpan } from './summarise-series.ts';

export interface FamilySummary {
  readonly family: Family;
  /** Indicators defined, and those with a figure. */
  readonly indicators: number;
  readonly indicatorsWithFigures: number;
  readonly figures: number;
}

export interface PublishedSummary extends KnownSpan {
  readonly figures: number;
  /** Every family, in their order. */
  readonly families: readonly FamilySummary[];
}

/** What sources published, over all indicators: counts of our own over a register's items stand apart. */
export function summarisePublished(
  indicators: readonly (Pick<Indicator, 'family' | 'kind'> & KnownSpan & { readonly figures: number })[],
): PublishedSummary {
  const published = indicators.filter(({ kind }) => kind !== 'distinct');
  const sum = (rows: typeof published): number => rows.reduce((total, { figures }) => total + figures, 0);
  return {
    figures: sum(published),
    ...joinSpans(published),
    families: families.map((family) => {
      const own = published.filter((row) => row.family === family);
      const indicatorsWithFigures = own.filter(({ figures }) => figures > 0).length;
      return { family, indicators: own.length, indicatorsWithFigures, figures: sum(own) };
    }),
  };
}
