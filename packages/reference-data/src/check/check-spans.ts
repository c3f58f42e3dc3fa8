import { openEnd, type Validity } from '@dinh/kpi/area';
import { parsePeriod } from '@dinh/kpi/period';
import type { ReferenceTables, TableName } from '../records/record-schemas.ts';
import { keyText } from './check-keys.ts';
import type { CheckCode, RowProblem } from './check-problem.ts';

function spanText({ validFrom, validTo }: Validity): string {
  return `${validFrom}…${validTo ?? ''}`;
}

function isInside(inner: Validity, outer: Validity): boolean {
  return inner.validFrom >= outer.validFrom && (inner.validTo ?? openEnd) <= (outer.validTo ?? openEnd);
}

function problem(table: TableName, row: Validity, code: CheckCode, expected: string): RowProblem {
  return { table, key: keyText(table, row), column: 'validFrom, validTo', code, seen: spanText(row), expected };
}

function checkDirection({ area, areaStatus, areaRegion, region }: ReferenceTables): readonly RowProblem[] {
  const spans: Readonly<Record<string, readonly Validity[]>> = { area, areaStatus, areaRegion, region };
  return Object.entries(spans).flatMap(([table, rows]) =>
    rows
      .filter(({ validFrom, validTo }) => validTo !== null && validTo < validFrom)
      .map((row) => problem(table as TableName, row, 'span-backwards', 'validTo on or after validFrom')),
  );
}

/** Names and kinds follow each other without overlap, inside the life of their area. */
function checkStatuses({ area, areaStatus }: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(area.map((row) => [row.id, row]));
  return [...Map.groupBy(areaStatus, ({ areaId }) => areaId)].flatMap(([areaId, rows]) => {
    const owner = areas.get(areaId);
    const inOrder = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    return inOrder.flatMap((row, index): RowProblem[] => {
      const next = inOrder[index + 1];
      const problems: RowProblem[] = [];
      if (owner && !isInside(row, owner)) problems.push(problem('areaStatus', row, 'span-outside', spanText(owner)));
      if (next && (row.validTo ?? openEnd) >= next.validFrom) {
        problems.push(problem('areaStatus', row, 'span-overlap', `an end before ${next.validFrom}`));
      }
      return problems;
    });
  });
}

/** An area exists only while its parent does. */
function checkParents({ area }: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(area.map((row) => [row.id, row]));
  return area.flatMap((row): RowProblem[] => {
    const parent = row.parentId === null ? undefined : areas.get(row.parentId);
    return !parent || isInside(row, parent) ? [] : [problem('area', row, 'span-outside', spanText(parent))];
  });
}

/** A region lasts as long as its scheme says, and an area belongs to it only then. */
function checkRegions({ region, areaRegion }: ReferenceTables): readonly RowProblem[] {
  const regions = new Map(region.map((row) => [`${row.scheme} · ${row.region}`, row]));
  return areaRegion.flatMap((row): RowProblem[] => {
    const owner = regions.get(`${row.scheme} · ${row.region}`);
    return !owner || isInside(row, owner) ? [] : [problem('areaRegion', row, 'span-outside', spanText(owner))];
  });
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/**
 * A merged or split predecessor ends the day before its successor begins or was begun; one renamed or
 * unchanged goes on under the same id.
 */
function checkSuccessions({ area, areaSuccession }: ReferenceTables): readonly RowProblem[] {
  const areas = new Map(area.map((row) => [row.id, row]));
  return areaSuccession.flatMap((row): RowProblem[] => {
    const predecessor = areas.get(row.predecessorId);
    const successor = areas.get(row.successorId);
    if (!predecessor || !successor) return [];
    const goesOn = row.relation === 'renamed' || row.relation === 'unchanged';
    const inStep = goesOn
      ? row.predecessorId === row.successorId
      : predecessor.validTo === dayBefore(row.effective) && successor.validFrom <= row.effective;
    if (inStep) return [];
    const seen = `${row.predecessorId} ${spanText(predecessor)} → ${row.successorId} ${spanText(successor)}`;
    const expected = goesOn ? 'one id' : `a change on ${row.effective}`;
    const key = keyText('areaSuccession', row);
    return [{ table: 'areaSuccession', key, column: 'effective', code: 'succession-out-of-step', seen, expected }];
  });
}

/** A policy's period ends in or after the year it starts in. */
function checkPolicyPeriods({ policy }: ReferenceTables): readonly RowProblem[] {
  return policy.flatMap(({ id, periodStart, periodEnd }): RowProblem[] => {
    if (periodStart === null || periodEnd === null) return [];
    if (parsePeriod(periodStart).start <= parsePeriod(periodEnd).end) return [];
    const [seen, expected] = [`${periodStart}…${periodEnd}`, 'an end after the start'];
    return [{ table: 'policy', key: id, column: 'periodStart, periodEnd', code: 'span-backwards', seen, expected }];
  });
}

/** Every validity runs forward, and fits the row it belongs to. */
export function checkSpans(tables: ReferenceTables): readonly RowProblem[] {
  return [checkDirection, checkStatuses, checkParents, checkRegions, checkSuccessions, checkPolicyPeriods].flatMap(
    (check) => check(tables),
  );
}
