import { type ReferenceTables, recordKeys, type TableName } from '../records/record-schemas.ts';
import type { RowProblem } from './check-problem.ts';

/** Columns that hold the id of a row of another table, or a list of such ids, by table. */
const references: { readonly [T in TableName]?: Readonly<Record<string, 'area' | 'indicator' | 'source' | 'policy'>> } =
  {
    area: { parentId: 'area' },
    areaStatus: { areaId: 'area' },
    areaRegion: { areaId: 'area' },
    areaAlias: { areaId: 'area' },
    areaSize: { areaId: 'area', sourceId: 'source' },
    unitCount: { areaId: 'area', sourceId: 'source' },
    areaSuccession: { predecessorId: 'area', successorId: 'area', sourceId: 'source' },
    areaPopulation: { areaId: 'area', sourceId: 'source' },
    policy: { parentPolicyId: 'policy', scopeAreaId: 'area', sourceId: 'source' },
    policyLink: { fromPolicyId: 'policy', toPolicyId: 'policy' },
    target: { policyId: 'policy', areaId: 'area', indicatorId: 'indicator', sourceId: 'source' },
    review: { policyId: 'policy', areaId: 'area', sourceId: 'source' },
    reviewPoint: { policyId: 'policy', areaId: 'area', sourceId: 'source' },
    valueSystem: { areaId: 'area', policyId: 'policy', sourceId: 'source' },
    exchange: { visitingAreaId: 'area', hostAreaId: 'area', sourceId: 'source' },
    heritageItem: { areaIds: 'area', sourceId: 'source' },
    undatedFigure: { areaId: 'area', indicatorId: 'indicator', sourceId: 'source' },
    observation: { areaId: 'area', indicatorId: 'indicator', sourceId: 'source' },
  };

/** The key of a row as text. */
export function keyText(table: TableName, row: object): string {
  const fields = new Map<string, unknown>(Object.entries(row));
  return recordKeys[table].map((column) => String(fields.get(column))).join(' · ');
}

function checkReferences(tables: ReferenceTables): readonly RowProblem[] {
  const ids = {
    area: new Set(tables.area.map(({ id }) => id)),
    indicator: new Set(tables.indicator.map(({ id }) => id)),
    source: new Set(tables.source.map(({ id }) => id)),
    policy: new Set(tables.policy.map(({ id }) => id)),
  };
  const problems: RowProblem[] = [];
  for (const [name, columns] of Object.entries(references)) {
    const table = name as TableName;
    for (const row of tables[table]) {
      const fields = new Map<string, unknown>(Object.entries(row));
      for (const [column, target] of Object.entries(columns)) {
        for (const id of [fields.get(column)].flat()) {
          if (id === null || (typeof id === 'string' && ids[target].has(id))) continue;
          const key = keyText(table, row);
          problems.push({ table, key, column, code: 'unknown-key', seen: String(id), expected: `an id of ${target}` });
        }
      }
    }
  }
  return problems;
}

function checkRegionKeys({ region, area, areaRegion }: ReferenceTables): readonly RowProblem[] {
  const keys = new Set(region.map((row) => row.region));
  const schemes = new Set(region.map((row) => `${row.scheme} · ${row.region}`));
  const expected = 'a key of region';
  return [
    ...area.flatMap((row): RowProblem[] =>
      row.region === null || keys.has(row.region)
        ? []
        : [{ table: 'area', key: row.id, column: 'region', code: 'unknown-key', seen: row.region, expected }],
    ),
    ...areaRegion.flatMap((row): RowProblem[] => {
      const seen = `${row.scheme} · ${row.region}`;
      const key = keyText('areaRegion', row);
      return schemes.has(seen)
        ? []
        : [{ table: 'areaRegion', key, column: 'region', code: 'unknown-key', seen, expected }];
    }),
  ];
}

function checkRegisters({ register, heritageItem }: ReferenceTables): readonly RowProblem[] {
  const known = new Set(register.map(({ designation }) => designation));
  return heritageItem.flatMap(({ id, designation }): RowProblem[] =>
    known.has(designation)
      ? []
      : [
          {
            table: 'heritageItem',
            key: id,
            column: 'designation',
            code: 'unknown-key',
            seen: designation,
            expected: 'a designation of register',
          },
        ],
  );
}

/** Every id and key that points to a row of another table finds it in the same release. */
export function checkKeys(tables: ReferenceTables): readonly RowProblem[] {
  return [...checkReferences(tables), ...checkRegionKeys(tables), ...checkRegisters(tables)];
}
