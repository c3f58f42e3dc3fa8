import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFigures } from '@dinh/kpi/checks';
import { findShareProblem } from '@dinh/kpi/observation';
import { computeSeriesPoints } from '@dinh/kpi/series';
import { isInRelease, loadReferenceSet, type ReferenceSet, tableNames, tablesAt } from '@dinh/reference-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeNextRelease } from '../../test/make-next-release.ts';
import { openStore } from '../open-store.ts';
import { selectFindings, selectShareProblems } from '../queries/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { hashTables, type LoadableSet, type LoadProgress, loadReleases } from './index.ts';

const set = loadReferenceSet();
/** Each of these loads whole releases, on machines that may be busy with much else. */
const slow = { timeout: 180_000 };
const latest = set.releases.at(-1)?.number ?? 0;

describe('a loaded database', slow, () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test.each(tableNames)('holds every row of %s', async (table) => {
    const { count } = await database.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(set.tables[table].length);
    expect(count).toBeGreaterThan(0);
  });

  test('holds each row field by field', async () => {
    const rows = await database.db.selectFrom('observation').selectAll().execute();
    const key = (row: {
      indicatorId: string;
      areaKey: string;
      period: string;
      sourceId: string;
      releaseFrom: number;
    }) => JSON.stringify([row.indicatorId, row.areaKey, row.period, row.sourceId, row.releaseFrom]);
    const found = new Map(rows.map((row) => [key(row), row]));
    for (const expected of set.tables.observation) expect(found.get(key(expected))).toMatchObject(expected);
    const items = await database.db.selectFrom('heritageItem').selectAll().orderBy('id').execute();
    const expected = set.tables.heritageItem.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(items).toEqual(expected);
  });

  test('has one point per cell of the release', async () => {
    const points = await database.db
      .selectFrom('seriesPoint')
      .selectAll()
      .where('releaseFrom', '<=', latest)
      .where((eb) => eb.or([eb('releaseTo', 'is', null), eb('releaseTo', '>=', latest)]))
      .execute();
    const placed = tablesAt(set, latest).observation.filter(({ areaId }) => areaId !== null);
    const cells = new Set(placed.map((row) => JSON.stringify([row.indicatorId, row.areaId, row.period])));
    expect(points.length).toBe(cells.size);
    expect(points.length + points.reduce((sum, { others }) => sum + others.length, 0)).toBe(placed.length);
  });

  test('stores what the checks find, whole and in order', async () => {
    const { observation: observations, ...tables } = tablesAt(set, latest);
    const { indicator: indicators, area: areas, areaSuccession: successions, source: sources } = tables;
    const points = computeSeriesPoints({ observations, indicators, areas, sources });
    const expected = checkFigures({ points, indicators, areas, successions });
    expect(expected.length).toBeGreaterThan(0);
    expect(await selectFindings(database.db, latest)).toEqual(expected);
    expect(await selectFindings(database.db, latest, { kinds: ['fall'], areaIds: ['VN'] })).toEqual(
      expected.filter(({ kind, areaId }) => kind === 'fall' && areaId === 'VN'),
    );
    const factors = new Map(indicators.map(({ id, factor }) => [id, factor]));
    const shares = observations.filter((row) => findShareProblem(row, factors.get(row.indicatorId) ?? 1));
    const key = (row: { indicatorId: string; areaName: string; period: string; sourceId: string }) =>
      JSON.stringify([row.indicatorId, row.areaName, row.period, row.sourceId]);
    const stored = await selectShareProblems(database.db, latest);
    expect(stored.map(key).toSorted()).toEqual(shares.map(key).toSorted());
  });

  test('sums up what is known of each series, indicator, area and source', async () => {
    const { sql } = database;
    const rows = await sql`
      select 'series' as summary, count(*)::int as rows, sum(cells)::int as cells, sum(figures)::int as figures from series_summary
      union all select 'points', count(distinct (indicator_id, area_id))::int, count(*)::int, count(value)::int from series_point
      order by summary`;
    expect({ ...rows[0], summary: '' }).toEqual({ ...rows[1], summary: '' });
    const [off] = await sql`
      select
        (select count(*) from indicator_summary as own where figures <>
          (select count(value) from series_point where indicator_id = own.indicator_id)) as indicators,
        (select count(*) from area_summary as own where figures <>
          (select count(value) from series_point join indicator on id = indicator_id
           where area_id = own.area_id and indicator.family = own.family and kind <> 'distinct')) as areas,
        (select count(*) from source_summary as own where dated <>
          (select count(*) from observation where source_id = own.source_id)) as sources`;
    expect(off).toEqual({ indicators: 0, areas: 0, sources: 0 });
  });

  test('computes Hải Phòng’s village houses from their parts and keeps the printed share', async () => {
    const point = await database.db
      .selectFrom('seriesPoint')
      .selectAll()
      .where('indicatorId', '=', 'village-culture-houses-coverage')
      .where('areaId', '=', 'VN31-2008')
      .where('period', '=', '2024-11')
      .where('releaseTo', 'is', null)
      .executeTakeFirstOrThrow();
    expect(point).toMatchObject({
      value: (1186 / 1761) * 100,
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      agrees: false,
      periodStart: '2024-11-01',
      periodEnd: '2024-11-30',
    });
  });

  test('loads nothing a second time', async () => {
    const before = await hashTables(database.db);
    const progress: LoadProgress[] = [];
    expect(await loadReleases(database, set, (step) => progress.push(step))).toBe(latest);
    expect(progress).toEqual([]);
    expect(await hashTables(database.db)).toEqual(before);
  });

  test('is refused when a release’s number was used for other rows', async () => {
    const changed: LoadableSet = { ...set, releases: set.releases.map((row) => ({ ...row, hash: 'f'.repeat(64) })) };
    await expect(loadReleases(database, changed)).rejects.toMatchObject({
      problem: {
        code: 'release-changed',
        release: 1,
        loadedHash: set.releases[0]?.hash,
        expectedHash: 'f'.repeat(64),
      },
    });
  });

  test('is refused when it is ahead of the reference set', async () => {
    const older: LoadableSet = {
      ...set,
      releases: set.releases.map((row) => ({ ...row, number: row.number + latest })),
    };
    await expect(loadReleases(database, older)).rejects.toMatchObject({
      problem: { code: 'release-unknown', release: 1 },
    });
  });
});

describe('a release after it', slow, () => {
  let folder: string;
  let next: ReferenceSet;
  let nextNumber: number;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dinh-next-'));
    nextNumber = makeNextRelease(folder);
    next = loadReferenceSet(folder);
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('changes no row of the one before', async () => {
    const before = await hashTables(database.db, latest);
    const progress: LoadProgress[] = [];
    await loadReleases(database, next, (step) => progress.push(step));
    expect(progress.at(-1)).toMatchObject({ phase: 'loaded', release: nextNumber });
    expect(await hashTables(database.db, latest)).toEqual(before);
    const after = await hashTables(database.db, nextNumber);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([
      'source',
      'heritageItem',
      'observation',
      'seriesPoint',
      'checkFinding',
      'shareProblem',
      'seriesSummary',
      'indicatorSummary',
      'areaSummary',
      'sourceSummary',
      'release',
    ]);
  });

  test('leaves each table as the reference set has it', async () => {
    for (const table of tableNames) {
      const rows: readonly { releaseFrom: number; releaseTo: number | null }[] = next.tables[table];
      const { count, ended } = await database.db
        .selectFrom(table)
        .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.count<number>('releaseTo').as('ended')])
        .executeTakeFirstOrThrow();
      expect({ table, count, ended }).toEqual({
        table,
        count: rows.length,
        ended: rows.filter((row) => row.releaseTo !== null).length,
      });
    }
    expect(next.tables.observation.filter((row) => !isInRelease(row, nextNumber)).length).toBeGreaterThan(100);
  });

  test('is the same where observations come indicator by indicator', async () => {
    const byIndicator = Map.groupBy(next.tables.observation, ({ indicatorId }) => indicatorId);
    const observation = {
      countAdded: (release: number) =>
        next.tables.observation.filter(({ releaseFrom }) => releaseFrom === release).length,
      indicatorIds: [...byIndicator.keys()],
      *rowsOf(indicatorId: string) {
        yield* byIndicator.get(indicatorId) ?? [];
      },
    };
    const fed = await createTestDatabase({ template: 'migrated' });
    await loadReleases(fed, { ...next, tables: { ...next.tables, observation } });
    expect(await hashTables(fed.db)).toEqual(await hashTables(database.db));
    await fed.drop();
  });

  test('is the same in a fresh database as in one that grew', async () => {
    const fresh = await createTestDatabase({ template: 'migrated' });
    await loadReleases(fresh, next);
    expect(await hashTables(fresh.db)).toEqual(await hashTables(database.db));
    await fresh.drop();
  });
});

describe('a merged unit whose figure is not that of its former units', slow, () => {
  test('is found, with theirs, and counted for its indicator', async () => {
    const database = await createTestDatabase({ template: 'migrated' });
    const observation = set.tables.observation.map((row) =>
      row.indicatorId === 'relics-inventoried' && row.areaId === 'VN31-2025' ? { ...row, value: 3990 } : row,
    );
    await loadReleases(database, { ...set, tables: { ...set.tables, observation } });
    const kinds = ['successor-apart-from-predecessors'] as const;
    const found = await selectFindings(database.db, latest, { kinds });
    expect(found).toMatchObject([
      { severity: 'finding', areaId: 'VN31-2025', period: '2025-08', figure: { value: 3990 }, recombined: 3981 },
    ]);
    expect(found[0]?.others.map(({ areaId, value }) => [areaId, value])).toEqual([
      ['VN30-2008', 3038],
      ['VN31-2008', 943],
    ]);
    const [summary] = await database.sql`
      select findings from indicator_summary where indicator_id = 'relics-inventoried' and release_to is null`;
    expect(summary).toEqual({ findings: 1 });
    await database.drop();
  });
});

describe('a load that goes wrong', slow, () => {
  test('leaves nothing behind and names what is missing', async () => {
    const database = await createTestDatabase({ template: 'migrated' });
    const empty = await hashTables(database.db);
    const broken: LoadableSet = {
      ...set,
      tables: { ...set.tables, exchange: set.tables.exchange.map((row) => ({ ...row, sourceId: 'nowhere' })) },
    };
    await expect(loadReleases(database, broken)).rejects.toMatchObject({
      problem: { code: 'reference-broken', table: 'exchange', column: 'sourceId', value: 'nowhere', release: 1 },
    });
    expect(await hashTables(database.db)).toEqual(empty);
    await database.drop();
  });

  test('is refused by the database where a row says neither a value nor why there is none', async () => {
    const database = await createTestDatabase({ template: 'migrated' });
    const broken: LoadableSet = {
      ...set,
      tables: {
        ...set.tables,
        observation: set.tables.observation.map((row, index) => (index === 3 ? { ...row, value: null } : row)),
      },
    };
    await expect(loadReleases(database, broken)).rejects.toMatchObject({
      constraint_name: 'observation_value_or_absence',
    });
    await database.drop();
  });
});

describe('two servers that start at once on one database of one’s own', slow, () => {
  test('load it once', async () => {
    const database = await createTestDatabase({ template: 'empty' });
    const loaded: number[] = [];
    const open = () =>
      openStore({
        dataDir: '/nowhere',
        databaseUrl: database.url,
        set,
        onProgress: (step) => {
          if (step.phase === 'loaded') loaded.push(step.release);
        },
      });
    const stores = await Promise.all([open(), open()]);
    expect(loaded).toEqual(set.releases.map(({ number }) => number));
    expect(stores.map(({ release }) => release)).toEqual([latest, latest]);
    for (const store of stores) await store.close();
    const template = await createTestDatabase();
    expect(await hashTables(database.db)).toEqual(await hashTables(template.db));
    await template.drop();
    await database.drop();
  });
});
