import { parsePeriod } from '@dinh/kpi/period';
import { compareText } from '@dinh/kpi/text';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { type AvailabilityFilter, selectAvailability } from './sdmx-availability.ts';

interface Point {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly sourceId: string;
}

let database: TestDatabase;
let points: readonly Point[];
beforeAll(async () => {
  database = await createTestDatabase();
  points = await database.db
    .selectFrom('seriesPoint')
    .select(['indicatorId', 'areaId', 'period', 'sourceId'])
    .where('releaseTo', 'is', null)
    .execute();
});
afterAll(() => database.drop());

type Asked = Omit<AvailabilityFilter, 'release'>;
const sorted = (texts: readonly string[]) => [...new Set(texts)].toSorted(compareText);

/** The same by plain code. */
function expectRow({ frequencies, areaIds, indicatorIds, from = '', to = '9999', mode }: Asked) {
  const conditions = {
    frequency: ({ period }: Point) => frequencies?.includes(parsePeriod(period).frequency) ?? true,
    area: ({ areaId }: Point) => areaIds?.includes(areaId) ?? true,
    indicator: ({ indicatorId }: Point) => indicatorIds?.includes(indicatorId) ?? true,
    time: ({ period }: Point) => parsePeriod(period).start >= from && parsePeriod(period).end <= to,
  };
  const meet = (left?: keyof typeof conditions) =>
    points.filter((point) =>
      Object.entries(conditions).every(([name, isMet]) => (mode === 'available' && name === left) || isMet(point)),
    );
  const days = meet('time').map(({ period }) => parsePeriod(period));
  const whole = meet();
  return {
    frequencies: sorted(meet('frequency').map(({ period }) => parsePeriod(period).frequency)),
    areaIds: sorted(meet('area').map(({ areaId }) => areaId)),
    indicatorIds: sorted(meet('indicator').map(({ indicatorId }) => indicatorId)),
    sourceIds: sorted(whole.map(({ sourceId }) => sourceId)),
    start: sorted(days.map(({ start }) => start))[0] ?? null,
    end: sorted(days.map(({ end }) => end)).at(-1) ?? null,
    seriesCount: new Set(
      whole.map(({ indicatorId, areaId, period }) => `${indicatorId} ${areaId} ${parsePeriod(period).frequency}`),
    ).size,
    obsCount: whole.length,
  };
}

const questions: readonly Asked[] = [
  { mode: 'exact' },
  { mode: 'available' },
  { mode: 'exact', areaIds: ['VN31-2008', 'VN'], frequencies: ['A'] },
  { mode: 'available', areaIds: ['VN31-2008'], frequencies: ['_O'] },
  { mode: 'available', indicatorIds: ['cultural-clubs'], from: '2015-01-01', to: '2018-12-31' },
  { mode: 'exact', indicatorIds: ['cultural-clubs'], from: '2015-01-01' },
  { mode: 'exact', areaIds: ['VN99'] },
  { mode: 'available', areaIds: ['VN99'] },
];

describe('selectAvailability', () => {
  it.each(questions)('finds what plain code finds: %j', async (question) => {
    const row = await selectAvailability(database.db, { release: 1, ...question });
    expect(row).toEqual(expectRow(question));
  });

  it('finds no change where there is no other release', async () => {
    const row = await selectAvailability(database.db, { release: 1, changedAfter: 1, mode: 'exact' });
    expect(row).toMatchObject({ areaIds: [], start: null, seriesCount: 0, obsCount: 0 });
  });

  it('counts what a release began and what it no longer has', async () => {
    const { db } = database;
    await db.transaction().execute(async (trx) => {
      const [gone, changed] = points;
      if (!gone || !changed) throw new Error('no points');
      await trx
        .insertInto('release')
        .values({ number: 2, date: '2026-12-01', hash: 'b', note: null, dataSet: 'reference' })
        .execute();
      const isOne = ({ indicatorId, areaId, period }: Point) =>
        trx
          .updateTable('seriesPoint')
          .set({ releaseTo: 1 })
          .where('indicatorId', '=', indicatorId)
          .where('areaId', '=', areaId)
          .where('period', '=', period);
      await isOne(gone).execute();
      const row = await trx
        .selectFrom('seriesPoint')
        .selectAll()
        .where('indicatorId', '=', changed.indicatorId)
        .where('areaId', '=', changed.areaId)
        .where('period', '=', changed.period)
        .executeTakeFirstOrThrow();
      await isOne(changed).execute();
      await trx
        .insertInto('seriesPoint')
        .values({ ...row, others: sql`'[]'`, releaseFrom: 2, releaseTo: null })
        .execute();
      const found = await selectAvailability(trx, { release: 2, changedAfter: 1, mode: 'exact' });
      expect(found.obsCount).toBe(2);
      expect(sorted(found.areaIds)).toEqual(sorted([gone.areaId, changed.areaId]));
    });
  });
});
