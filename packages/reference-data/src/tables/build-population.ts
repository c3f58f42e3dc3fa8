import type { DataProblem } from '../csv/reference-data-error.ts';
import type { RowsByFile } from '../files/read-reference-files.ts';
import type { AreaPopulationRecord } from '../records/area-figures.ts';

const censusYear = 2019;

/**
 * Joins the census file's urban and rural people to the census rows of the population file. Both files
 * hold each area's total, so each must name the other's areas, with the same total and releases.
 */
export function buildPopulation({ population, census }: Pick<RowsByFile, 'population' | 'census'>): {
  readonly records: readonly AreaPopulationRecord[];
  readonly problems: readonly DataProblem[];
} {
  const unmatched = new Set(census);
  const problems: DataProblem[] = [];
  const records = population.map(({ row, value }): AreaPopulationRecord => {
    if (value.series !== 'census') return { ...value, urban: null, rural: null };
    const split = census.find(
      (candidate) =>
        value.year === censusYear &&
        candidate.value.areaId === value.areaId &&
        candidate.value.total === value.population &&
        candidate.value.releaseFrom === value.releaseFrom &&
        candidate.value.releaseTo === value.releaseTo,
    );
    if (!split) {
      problems.push(noMatch('population.csv', row, 'population', value.population, 'the total of census_2019.csv'));
      return { ...value, urban: null, rural: null };
    }
    unmatched.delete(split);
    return { ...value, urban: split.value.urban, rural: split.value.rural };
  });
  for (const { row, value } of unmatched) {
    problems.push(noMatch('census_2019.csv', row, 'total', value.total, 'the census row of population.csv'));
  }
  return { records, problems };
}

function noMatch(file: string, row: number, column: string, seen: number, expected: string): DataProblem {
  return { file, row, column, code: 'no-match', seen: String(seen), expected };
}
