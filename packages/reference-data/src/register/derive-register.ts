import { isListedInFull, isValidOn } from '@dinh/kpi/area';
import { countRegister, toRegisterId } from '@dinh/kpi/heritage';
import { parsePeriod } from '@dinh/kpi/period';
import type { RegisterIndicatorRow } from '../files/reference-files.ts';
import type { IndicatorRecord } from '../records/indicator.ts';
import type { ObservationRecord } from '../records/observation.ts';
import type { ReferenceTables } from '../records/record-schemas.ts';
import type { ReleaseSpan } from '../records/release-span.ts';
import type { SourceRecord } from '../records/source.ts';

type Unreleased<Row> = Omit<Row, keyof ReleaseSpan>;

export interface DerivedRegister {
  readonly indicator: Unreleased<IndicatorRecord>;
  readonly source: Unreleased<SourceRecord>;
  readonly observations: readonly Unreleased<ObservationRecord>[];
}

type RegisterTables = Pick<ReferenceTables, 'area' | 'areaStatus' | 'areaSuccession' | 'heritageItem' | 'register'>;

/** The name an area bore on a day; before the first name on record, that one. */
function nameOn(statuses: ReferenceTables['areaStatus'], day: string): string | undefined {
  const [first] = statuses.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const status = statuses.find((candidate) => isValidOn(candidate, day));
  return (status ?? (first && day < first.validFrom ? first : undefined))?.nameVi;
}

/**
 * The counts of one register as an indicator with a source of its own: per area and year, cumulative
 * at year's end, zeros included, on the areas of each year. The tables hold one release.
 */
export function deriveRegister(
  { designation, unit, nameVi, nameEn, definitionVi, definitionEn, sourceTitle }: RegisterIndicatorRow,
  tables: RegisterTables,
): DerivedRegister {
  const id = toRegisterId(designation);
  const areas = tables.area.filter(({ level }) => isListedInFull(level));
  const areaById = new Map(areas.map((area) => [area.id, area]));
  const counts = countRegister({
    items: tables.heritageItem.filter((item) => item.designation === designation),
    areas,
    successions: tables.areaSuccession,
    basis: 'as-reported',
    completeTo: tables.register.find((register) => register.designation === designation)?.completeTo ?? null,
  });
  const statuses = Map.groupBy(tables.areaStatus, ({ areaId }) => areaId);

  return {
    indicator: {
      id,
      family: 'heritage',
      nameVi,
      nameEn,
      unit,
      factor: 1,
      decimals: 0,
      kind: 'distinct',
      measure: 'stock',
      cumulative: true,
      numeratorVi: null,
      numeratorEn: null,
      denominatorVi: null,
      denominatorEn: null,
      direction: 'up',
      levels: ['province', 'country'],
      definitionVi,
      definitionEn,
    },
    source: {
      id,
      title: sourceTitle,
      publisher: 'Dinh',
      kind: 'register',
      url: null,
      published: null,
      language: 'vi',
      licence: null,
      obtainedThrough: null,
      note: null,
    },
    observations: counts.flatMap(({ areaId, period, value, complete }) => {
      const area = areaById.get(areaId);
      if (!area) return [];
      return {
        areaKey: areaId,
        areaId,
        areaName: nameOn(statuses.get(areaId) ?? [], parsePeriod(period).end) ?? area.nameVi,
        areaLevel: area.level,
        indicatorId: id,
        period,
        value,
        printedValue: null,
        numerator: null,
        denominator: null,
        reportedShare: null,
        status: 'derived' as const,
        absence: null,
        complete,
        sourceId: id,
        note: null,
      };
    }),
  };
}
