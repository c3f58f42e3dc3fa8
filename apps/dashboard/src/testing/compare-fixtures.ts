import { packRows, type SeriesPoint } from '@dinh/kpi';
import type { AreaRow, CompareAnswer, PeersAnswer } from '../app/answers.ts';
import type { IndicatorEntry } from '../features/catalogue/catalogue.ts';
import type { CompareAnswers } from '../features/compare/use-comparison.ts';
import { article, houses, makeArea, makeCatalogue, makePoint, nation, release } from './fixtures.ts';

/** Ten provinces of one layout, alike in all but their people. */
export const provinces: readonly AreaRow[] = Array.from({ length: 10 }, (_, index) =>
  makeArea({ id: `P${index}`, nameVi: `Tỉnh ${index}`, nameEn: `Province ${index}`, figures: index }),
);

export const countryOfTen = makeCatalogue({ areas: [nation, ...provinces], successions: [], indicators: [houses] });

const toFeatures = ({ id }: AreaRow, index: number): PeersAnswer['layouts'][number]['areas'][number] => ({
  id,
  populationYear: 2024,
  population: 1_000_000 + index * 100_000,
  density: 100,
  km2: 1000,
  communeUnits: 50,
  urbanShare: 0.3,
  region: index < 5 ? 'red-river' : 'mekong',
  kind: 'province',
});

export const peersOfTen: PeersAnswer = {
  release,
  layouts: [{ lastDay: null, areas: provinces.map(toFeatures) }],
  populations: packRows(
    provinces.map(({ id }, index) => ({
      areaId: id,
      year: 2024,
      population: 1_000_000 + index * 100_000,
      sourceId: 'article',
    })),
  ) as PeersAnswer['populations'],
  sources: [article],
};

/** `hundreds` of 1,000 villages each, the first province's first; null for none. */
export function makeShares(hundreds: readonly (number | null)[], period = '2024'): readonly SeriesPoint[] {
  return hundreds.flatMap((numerator, index) =>
    numerator === null
      ? []
      : makePoint({
          areaId: `P${index}`,
          period,
          value: numerator / 10,
          numerator,
          denominator: 1000,
        }),
  );
}

export function makeCompareAnswers(
  series: readonly { readonly indicator: IndicatorEntry; readonly points: readonly SeriesPoint[] }[],
): CompareAnswers {
  return {
    indicators: series.map(({ indicator, points }) => ({
      release,
      indicator,
      points: packRows(points) as CompareAnswer['points'],
      sources: [article],
    })),
    peers: peersOfTen,
    heritage: undefined,
  };
}
