import { comparePeriods, parsePeriod } from '@dinh/kpi/period';
import { compareText } from '@dinh/kpi/text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import {
  countGonePoints,
  countSdmxPoints,
  type SdmxOrder,
  type SdmxPointFilter,
  type SdmxPointRow,
  streamGonePoints,
  streamSdmxPoints,
} from './sdmx-points.ts';

let database: TestDatabase;
let all: readonly SdmxPointRow[];
beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await database.db.selectFrom('seriesPoint').selectAll().where('releaseTo', 'is', null).execute();
  all = rows;
});
afterAll(() => database.drop());

async function readAll(chunks: AsyncIterable<readonly SdmxPointRow[]>): Promise<readonly SdmxPointRow[]> {
  const rows: SdmxPointRow[] = [];
  for await (const some of chunks) rows.push(...some);
  return rows;
}

const latest = async (): Promise<number> =>
  (await database.db.selectFrom('release').select('number').orderBy('number', 'desc').executeTakeFirstOrThrow()).number;
const toKey = ({ indicatorId, areaId, period }: SdmxPointRow): string => `${indicatorId} ${areaId} ${period}`;
const seriesOf = ({ indicatorId, areaId, period }: SdmxPointRow): string =>
  `${indicatorId} ${areaId} ${parsePeriod(period).frequency}`;

/** What the filter asks for, by plain code. */
function expectedKeys(filter: Omit<SdmxPointFilter, 'release'>): readonly string[] {
  const { indicatorIds, areaIds, frequencies, from = '', to = '9999', firstN, lastN } = filter;
  const asked = all.filter((point) => {
    const { start, end, frequency } = parsePeriod(point.period);
    const isIn = start >= from && end <= to && (frequencies?.includes(frequency) ?? true);
    return isIn && (indicatorIds?.includes(point.indicatorId) ?? true) && (areaIds?.includes(point.areaId) ?? true);
  });
  return [...Map.groupBy(asked, seriesOf).values()].flatMap((series) => {
    const ordered = series.toSorted((a, b) => comparePeriods(parsePeriod(a.period), parsePeriod(b.period)));
    if (firstN === undefined && lastN === undefined) return ordered.map(toKey);
    const ends = new Set([...ordered.slice(0, firstN ?? 0), ...(lastN === undefined ? [] : ordered.slice(-lastN))]);
    return [...ends].map(toKey);
  });
}

const filters: readonly Omit<SdmxPointFilter, 'release'>[] = [
  {},
  { indicatorIds: ['cultural-clubs'], areaIds: ['VN31-2008', 'VN'] },
  { frequencies: ['_O', 'M'] },
  { frequencies: ['A'], from: '2016-01-01', to: '2018-12-31' },
  { frequencies: ['Q', 'D'] },
  { firstN: 1 },
  { lastN: 2, from: '2010-06-01' },
  { firstN: 1, lastN: 1, areaIds: ['VN'] },
  { areaIds: ['VN31-2008'], lastN: 1, frequencies: ['A'] },
];

describe('points of the flow', () => {
  it.each(filters)('are those asked for: %j', async (filter) => {
    const asked = { ...filter, release: await latest() };
    const rows = await readAll(streamSdmxPoints(database.db, asked, 'period'));
    expect(rows.map(toKey).toSorted(compareText)).toEqual(expectedKeys(filter).toSorted(compareText));
    expect(await countSdmxPoints(database.db, asked, 10_000)).toBe(rows.length);
    expect(await countSdmxPoints(database.db, asked, 1)).toBe(Math.min(rows.length, 1));
  });

  it('tell frequencies apart as periods do, of which the set has several', async () => {
    const frequencies = new Set(all.map(({ period }) => parsePeriod(period).frequency));
    expect(frequencies.size).toBeGreaterThan(3);
    for (const frequency of frequencies) {
      const asked = { release: await latest(), frequencies: [frequency] };
      expect(await countSdmxPoints(database.db, asked, 10_000)).toBe(expectedKeys(asked).length);
    }
  });

  it('hold every field as the table does', async () => {
    const [row] = await readAll(
      streamSdmxPoints(database.db, { release: await latest(), areaIds: ['VN31-2008'], lastN: 1 }, 'period'),
    );
    const own = all.find((point) => row && toKey(point) === toKey(row));
    expect(own).toMatchObject(row ?? {});
    expect(Object.keys(row ?? {})).toHaveLength(15);
  });

  const parts: Readonly<Record<SdmxOrder, (row: SdmxPointRow) => string>> = {
    period: (row) => seriesOf(row),
    area: ({ indicatorId, period }) => `${indicatorId} ${period}`,
    indicator: ({ areaId, period }) => `${areaId} ${period}`,
    frequency: (row) => toKey(row),
  };
  it.each(Object.keys(parts) as SdmxOrder[])('keep together what shares a key, the %s last', async (order) => {
    for (const lastN of [undefined, 3]) {
      const rows = await readAll(streamSdmxPoints(database.db, { release: await latest(), lastN }, order));
      const groups = rows.map(parts[order]);
      const turns = groups.filter((group, index) => group !== groups[index - 1]);
      expect(turns).toHaveLength(new Set(groups).size);
    }
  });
});

describe('points of changed cells', () => {
  it('are those begun since and those that are gone, each once', async () => {
    const first = await latest();
    const next = first + 1;
    const { db } = database;
    const [revised, gone, kept] = all.filter(({ indicatorId }) => indicatorId === 'cultural-clubs');
    const { number: _, ...release } = await db.selectFrom('release').selectAll().executeTakeFirstOrThrow();
    await db
      .insertInto('release')
      .values({ ...release, number: next })
      .execute();
    for (const point of [revised, gone]) {
      await db
        .updateTable('seriesPoint')
        .set({ releaseTo: first })
        .where('indicatorId', '=', point?.indicatorId ?? '')
        .where('areaId', '=', point?.areaId ?? '')
        .where('period', '=', point?.period ?? '')
        .execute();
    }
    const held = await db
      .selectFrom('seriesPoint')
      .selectAll()
      .where('releaseTo', '=', first)
      .where('areaId', '=', revised?.areaId ?? '')
      .where('period', '=', revised?.period ?? '')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('seriesPoint')
      .values({ ...held, value: 1, releaseFrom: next, releaseTo: null })
      .execute();

    const filter = { release: next, begunAfter: first };
    const begun = await readAll(streamSdmxPoints(db, filter, 'period'));
    expect(begun).toMatchObject([{ areaId: revised?.areaId, period: revised?.period, value: 1 }]);
    const since = { release: next, since: first };
    const left = await readAll(streamGonePoints(db, since, 'period'));
    expect(left.map(toKey)).toEqual([gone && toKey(gone)]);
    expect([await countSdmxPoints(db, filter, 9), await countGonePoints(db, since, 9)]).toEqual([1, 1]);
    expect(await countGonePoints(db, { ...since, areaIds: ['none'] }, 9)).toBe(0);
    expect(kept && (await countSdmxPoints(db, { release: next }, 10_000))).toBe(all.length - 1);
  });
});
