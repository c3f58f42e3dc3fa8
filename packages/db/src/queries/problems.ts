import { levelsListedInFull } from '@dinh/kpi/area';
import { type Finding, type FindingKind, findingKinds } from '@dinh/kpi/checks';
import { compareText } from '@dinh/kpi/text';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy, isAnyOf, isAreaOfLevels } from './held-by.ts';

/** Figures as their sources print them. */
export function printedFigures(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('observation')
    .where(heldBy('observation', release))
    .select([
      'observation.areaId',
      'observation.areaName',
      'observation.areaLevel',
      'observation.indicatorId',
      'observation.period',
      'observation.value',
      'observation.numerator',
      'observation.denominator',
      'observation.reportedShare',
      'observation.status',
      'observation.sourceId',
      'observation.note',
    ])
    .orderBy('observation.indicatorId')
    .orderBy('observation.areaKey')
    .orderBy('observation.period')
    .orderBy('observation.sourceId');
}

/** The printed shares that don't agree with their parts: findings, and notes on rounded parts. */
export function selectShareProblems(db: Kysely<Database>, release: number) {
  return printedFigures(db, release)
    .innerJoin('shareProblem', (join) =>
      join
        .onRef('shareProblem.indicatorId', '=', 'observation.indicatorId')
        .onRef('shareProblem.areaKey', '=', 'observation.areaKey')
        .onRef('shareProblem.period', '=', 'observation.period')
        .onRef('shareProblem.sourceId', '=', 'observation.sourceId'),
    )
    .where(heldBy('shareProblem', release))
    .select(['shareProblem.computed', 'shareProblem.difference', 'shareProblem.hint', 'shareProblem.isFinding'])
    .execute();
}

/** Which findings: all of a release where nothing is given. */
export interface FindingFilter {
  readonly indicatorIds?: readonly string[] | undefined;
  readonly areaIds?: readonly string[] | undefined;
  readonly kinds?: readonly FindingKind[] | undefined;
  readonly period?: string | undefined;
}

const inOrder = sql`array_position(${sql.val([...findingKinds])}::text[], ${sql.ref('kind')})`;

/** What the checks found, as the maths gave it: by kind, then indicator, area and period. */
export async function selectFindings(
  db: Kysely<Database>,
  release: number,
  { indicatorIds, areaIds, kinds, period }: FindingFilter = {},
): Promise<readonly Finding[]> {
  const rows = await db
    .selectFrom('checkFinding')
    .where(heldBy('checkFinding', release))
    .$if(indicatorIds !== undefined, (query) => query.where(isAnyOf('checkFinding.indicatorId', indicatorIds ?? [])))
    .$if(areaIds !== undefined, (query) => query.where(isAnyOf('checkFinding.areaId', areaIds ?? [])))
    .$if(kinds !== undefined, (query) => query.where(isAnyOf('checkFinding.kind', kinds ?? [])))
    .$if(period !== undefined, (query) => query.where('checkFinding.period', '=', period ?? ''))
    .select('finding')
    .orderBy(inOrder)
    .orderBy('indicatorId')
    .orderBy('areaId')
    .orderBy('period')
    .orderBy('place')
    .execute();
  return rows.map(({ finding }) => finding);
}

/**
 * What the checks found in the nation and its provinces, and of what they found below, which grows with
 * the country, the first few: as `selectFindings` orders them. `isCut`: there are more below.
 */
export async function selectFindingsFromAbove(
  db: Kysely<Database>,
  release: number,
  mostBelow: number,
): Promise<{ readonly findings: readonly Finding[]; readonly isCut: boolean }> {
  const isAbove = isAreaOfLevels('checkFinding.areaId', levelsListedInFull, release);
  const held = db
    .selectFrom('checkFinding')
    .where(heldBy('checkFinding', release))
    .select(['finding', 'kind', 'indicatorId', 'areaId', 'period', 'place']);
  const first = held
    .where(sql<boolean>`not ${isAbove}`)
    .orderBy('indicatorId')
    .orderBy('areaId')
    .orderBy('period')
    .orderBy('kind')
    .orderBy('place')
    .limit(mostBelow + 1);
  const [above, below] = await Promise.all([held.where(isAbove).execute(), first.execute()]);
  const rows = [...above, ...below.slice(0, mostBelow)].toSorted(
    (a, b) =>
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
      compareText(a.indicatorId, b.indicatorId) ||
      compareText(a.areaId, b.areaId) ||
      compareText(a.period, b.period) ||
      a.place - b.place,
  );
  return { findings: rows.map(({ finding }) => finding), isCut: below.length > mostBelow };
}

/** Rows whose printed name is no area of their date. */
export function selectNotPlaced(db: Kysely<Database>, release: number) {
  return printedFigures(db, release).where('observation.areaId', 'is', null).execute();
}

/** Rows of cells whose area had ended before the period began. */
export function selectAfterEnd(db: Kysely<Database>, release: number) {
  return printedFigures(db, release)
    .innerJoin('seriesPoint', (join) =>
      join
        .onRef('seriesPoint.indicatorId', '=', 'observation.indicatorId')
        .onRef('seriesPoint.areaId', '=', 'observation.areaKey')
        .onRef('seriesPoint.period', '=', 'observation.period'),
    )
    .where(heldBy('seriesPoint', release))
    .where('seriesPoint.afterEnd', '=', true)
    .execute();
}

/** Figures whose page has no date. */
export function selectUndated(db: Kysely<Database>, release: number) {
  return db
    .selectFrom('undatedFigure')
    .where(heldBy('undatedFigure', release))
    .select([
      'areaId',
      'areaName',
      'areaLevel',
      'indicatorId',
      'value',
      'numerator',
      'denominator',
      'reportedShare',
      'status',
      'sourceId',
      'note',
    ])
    .orderBy('indicatorId')
    .orderBy('areaName')
    .orderBy('sourceId')
    .execute();
}
