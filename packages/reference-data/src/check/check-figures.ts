import { findPeriod } from '@dinh/kpi/period';
import type { ReferenceTables } from '../records/record-schemas.ts';
import { keyText } from './check-keys.ts';
import type { RowProblem } from './check-problem.ts';

type Figure = ReferenceTables['observation'][number] | ReferenceTables['undatedFigure'][number];

/** A placed figure is of its area's level, which its indicator is offered on, and only ratios have parts. */
function checkFigure(table: 'observation' | 'undatedFigure', tables: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(tables.area.map((area) => [area.id, area]));
  const indicators = new Map(tables.indicator.map((indicator) => [indicator.id, indicator]));
  const figures: readonly Figure[] = tables[table];
  return figures.flatMap((row): RowProblem[] => {
    const found = { table, key: keyText(table, row) };
    const area = row.areaId === null ? undefined : areas.get(row.areaId);
    const indicator = indicators.get(row.indicatorId);
    const problems: RowProblem[] = [];
    if (area && area.level !== row.areaLevel) {
      problems.push({
        ...found,
        column: 'areaLevel',
        code: 'level-differs',
        seen: row.areaLevel,
        expected: area.level,
      });
    }
    if (indicator && !indicator.levels.includes(row.areaLevel)) {
      const expected = indicator.levels.join(', ');
      problems.push({ ...found, column: 'areaLevel', code: 'level-not-offered', seen: row.areaLevel, expected });
    }
    if (indicator && indicator.kind !== 'ratio' && (row.numerator !== null || row.denominator !== null)) {
      const seen = `${row.numerator}/${row.denominator}`;
      problems.push({ ...found, column: 'numerator', code: 'parts-without-ratio', seen, expected: 'no parts' });
    }
    return problems;
  });
}

/** The area of a placed observation exists on some day of its period. */
function checkPeriods({ area, observation }: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(area.map((row) => [row.id, row]));
  return observation.flatMap((row): RowProblem[] => {
    const owner = row.areaId === null ? undefined : areas.get(row.areaId);
    const period = findPeriod(row.period);
    if (!owner || !period) return [];
    if (owner.validFrom <= period.end && (owner.validTo === null || owner.validTo >= period.start)) return [];
    const key = keyText('observation', row);
    const expected = `a day of ${owner.validFrom}…${owner.validTo ?? ''}`;
    return [{ table: 'observation', key, column: 'period', code: 'area-not-of-period', seen: row.period, expected }];
  });
}

/** The areas of a heritage item exist when it is designated. */
function checkItems({ area, heritageItem }: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(area.map((row) => [row.id, row]));
  return heritageItem.flatMap(({ id, areaIds, designated }) =>
    areaIds.flatMap((areaId): RowProblem[] => {
      const owner = areas.get(areaId);
      const period = findPeriod(designated);
      if (!owner || !period) return [];
      if (owner.validFrom <= period.end && (owner.validTo === null || owner.validTo >= period.start)) return [];
      const expected = `a day of ${areaId} ${owner.validFrom}…${owner.validTo ?? ''}`;
      return [
        {
          table: 'heritageItem',
          key: id,
          column: 'designated',
          code: 'area-not-of-period',
          seen: designated,
          expected,
        },
      ];
    }),
  );
}

/** Figures and heritage items fit the area and the indicator they name. */
export function checkFigures(tables: ReferenceTables): readonly RowProblem[] {
  return [
    ...checkFigure('observation', tables),
    ...checkFigure('undatedFigure', tables),
    ...checkPeriods(tables),
    ...checkItems(tables),
  ];
}
