import type { Kysely } from 'kysely';
import type { Database } from '../schema/index.ts';
import { heldBy } from './held-by.ts';

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

/** Every figure printed with a share and both of its parts, with its indicator's factor. */
export function selectSharesWithParts(db: Kysely<Database>, release: number) {
  return printedFigures(db, release)
    .innerJoin('indicator', 'indicator.id', 'observation.indicatorId')
    .where(heldBy('indicator', release))
    .where('observation.reportedShare', 'is not', null)
    .where('observation.numerator', 'is not', null)
    .where('observation.denominator', 'is not', null)
    .select('indicator.factor')
    .execute();
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
        .onRef('seriesPoint.areaId', '=', 'observation.areaId')
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
