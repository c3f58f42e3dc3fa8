import type { ReferenceTables } from '../records/record-schemas.ts';
import { keyText } from './check-keys.ts';
import type { RowProblem } from './check-problem.ts';

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** Districts and communes are the sums of their kinds, people the sum of urban and rural. */
function checkTotals({ unitCount, areaPopulation }: ReferenceTables): readonly RowProblem[] {
  return [
    ...unitCount.flatMap((row): RowProblem[] => {
      const key = keyText('unitCount', row);
      const totals = [
        {
          column: 'districts',
          seen: row.districts,
          parts: [row.urbanDistricts, row.towns, row.cities, row.ruralDistricts],
        },
        {
          column: 'communes',
          seen: row.communes,
          parts: [row.wards, row.townships, row.ruralCommunes, row.specialZones],
        },
      ];
      return totals
        .filter(({ seen, parts }) => sum(parts) !== seen)
        .map(({ column, seen, parts }) => ({
          table: 'unitCount',
          key,
          column,
          code: 'sum-differs',
          seen: String(seen),
          expected: String(sum(parts)),
        }));
    }),
    ...areaPopulation.flatMap((row): RowProblem[] => {
      if (row.urban === null || row.rural === null || row.urban + row.rural === row.population) return [];
      const [seen, expected] = [String(row.population), String(row.urban + row.rural)];
      const key = keyText('areaPopulation', row);
      return [{ table: 'areaPopulation', key, column: 'population', code: 'sum-differs', seen, expected }];
    }),
  ];
}

/** An area has one population to use per year. */
function checkPreferred({ areaPopulation }: ReferenceTables): readonly RowProblem[] {
  const preferred = areaPopulation.filter((row) => row.preferred);
  return [...Map.groupBy(preferred, ({ areaId, year }) => `${areaId} · ${year}`)]
    .filter(([, rows]) => rows.length > 1)
    .map(([key, rows]) => ({
      table: 'areaPopulation',
      key,
      column: 'preferred',
      code: 'several-preferred',
      seen: rows.map(({ series }) => series).join(', '),
      expected: 'one series',
    }));
}

/** Numbers that must add up within a row or stand alone among rows. */
export function checkSums(tables: ReferenceTables): readonly RowProblem[] {
  return [...checkTotals(tables), ...checkPreferred(tables)];
}
