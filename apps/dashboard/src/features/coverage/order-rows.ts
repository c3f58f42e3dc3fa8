import { compareNames } from '@dinh/i18n';
import { compareText, isValidOn } from '@dinh/kpi';
import type { OverviewAnswer } from '../../app/answers.ts';
import type { CoverageSort } from '../../app/coverage-state.ts';

type Region = OverviewAnswer['regions'][number];

interface OrderedRow {
  readonly id: string;
  readonly name: string;
  /** How many of its cells are known. */
  readonly known: number;
}

export interface RowGroup<T> {
  /** Null for the lone group of rows that are not grouped, and for those whose region is not known. */
  readonly region: Region | null;
  readonly rows: readonly T[];
}

/**
 * Rows in the order asked for: the most complete first, or by name, or by the region of the day. Ties
 * go by name. Regions come in the order of the statistics office's codes, as in its tables.
 */
export function orderRows<T extends OrderedRow>(
  rows: readonly T[],
  { sort, regions, on }: { readonly sort: CoverageSort; readonly regions: readonly Region[]; readonly on: string },
): readonly RowGroup<T>[] {
  const byName = rows.toSorted((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id));
  switch (sort) {
    case 'name':
      return [{ region: null, rows: byName }];
    case 'complete':
      return [{ region: null, rows: byName.toSorted((a, b) => b.known - a.known) }];
    case 'region': {
      const regionOf = new Map(
        regions.filter((region) => isValidOn(region, on)).map((region) => [region.areaId, region]),
      );
      const groups = Map.groupBy(byName, ({ id }) => regionOf.get(id)?.region ?? '');
      const firstId = (own: readonly T[]): string => own.map(({ id }) => id).toSorted(compareText)[0] ?? '';
      return [...groups]
        .map(([key, own]) => ({ region: key === '' ? null : (regionOf.get(own[0]?.id ?? '') ?? null), rows: own }))
        .toSorted(
          (a, b) =>
            Number(a.region === null) - Number(b.region === null) || compareText(firstId(a.rows), firstId(b.rows)),
        );
    }
  }
}
