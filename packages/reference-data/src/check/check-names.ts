import type { AreaLevel } from '@dinh/kpi/area';
import type { ReferenceTables } from '../records/record-schemas.ts';
import { type PlaceAreaName, placedId } from '../tables/place-area-name.ts';
import { keyText } from './check-keys.ts';
import type { RowProblem } from './check-problem.ts';

/** The day a target's area is looked up on: any on which it exists, for a target may outlive its area. */
function anyDayOf(areaId: string, tables: ReferenceTables): string {
  const area = tables.area.find(({ id }) => id === areaId);
  return area?.validTo ?? area?.validFrom ?? '';
}

/** Every printed name means, in its period, the area the row names; a row without an area has a name that means none. */
export function checkNames(tables: ReferenceTables, place: PlaceAreaName, release: number): readonly RowProblem[] {
  const differs = (
    row: { readonly areaId: string | null; readonly areaName: string },
    period: string,
    level?: AreaLevel,
  ): Pick<RowProblem, 'column' | 'code' | 'seen' | 'expected'> | undefined => {
    const found = placedId(place({ name: row.areaName, period, release, ...(level ? { level } : {}) }));
    if (found === row.areaId) return undefined;
    return {
      column: 'areaName',
      code: 'name-differs',
      seen: `${row.areaName}: ${found}`,
      expected: String(row.areaId),
    };
  };
  return [
    ...tables.observation.flatMap((row): RowProblem[] => {
      const problem = differs(row, row.period, row.areaLevel);
      return problem ? [{ table: 'observation', key: keyText('observation', row), ...problem }] : [];
    }),
    ...tables.target.flatMap((row): RowProblem[] => {
      const period = row.areaId === null ? (row.targetPeriod ?? row.baselinePeriod) : anyDayOf(row.areaId, tables);
      const problem = differs(row, period ?? '');
      return problem ? [{ table: 'target', key: row.id, ...problem }] : [];
    }),
    ...tables.heritageItem.flatMap((row): RowProblem[] => {
      const names = row.provinces?.split(';') ?? [];
      const found = names.map((name) => placedId(place({ name, period: row.designated, level: 'province', release })));
      const [seen, expected] = [found.join(';'), row.areaIds.join(';')];
      return seen === expected
        ? []
        : [
            {
              table: 'heritageItem',
              key: row.id,
              column: 'provinces',
              code: 'name-differs',
              seen: `${row.provinces}: ${seen}`,
              expected,
            },
          ];
    }),
  ];
}
