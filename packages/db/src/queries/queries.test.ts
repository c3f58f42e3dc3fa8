import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Database } from '../schema/index.ts';
import {
  findAreaPopulation,
  findAreaSize,
  selectAreaChildren,
  selectAreaRegions,
  selectAreaStatuses,
  selectAreaSuccessions,
} from './area.ts';
import { findAreas, selectAreas, selectSuccessions } from './areas.ts';
import {
  selectAreaCatalogue,
  selectCoverage,
  selectFamilyCounts,
  selectIndicatorCatalogue,
  selectTotals,
} from './catalogue.ts';
import { selectHeritage, selectHeritageOfArea } from './heritage.ts';
import { findIndicators, selectIndicators } from './indicators.ts';
import { selectObservations } from './observations.ts';
import { selectPolicies, selectTargets } from './policies.ts';
import { selectAfterEnd, selectNotPlaced, selectSharesWithParts, selectUndated } from './problems.ts';
import { selectReleases } from './releases.ts';
import { selectPackedPoints } from './series.ts';
import { selectSources } from './sources.ts';

/** The SQL that a query compiles to, a clause a line; nothing is run. */
async function compile(query: (db: Kysely<Database>) => Promise<unknown>): Promise<string> {
  const compiled: string[] = [];
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (own) => new PostgresIntrospector(own),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query: { sql } }) => void compiled.push(sql),
  });
  // Without a database there is no first row to take.
  await query(db).catch(() => {});
  return compiled
    .join(';\n')
    .replace(/ (from|where|left join|inner join|order by|group by|union|limit|and) (?!extract)/g, '\n$1 ')
    .replaceAll('"', '');
}

describe('queries compile to', () => {
  it('releases', async () => {
    expect(await compile((db) => selectReleases(db))).toMatchInlineSnapshot();
  });

  it('areas', async () => {
    expect(await compile((db) => selectAreas(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => findAreas(db, 1, ['VN']))).toMatchInlineSnapshot();
    expect(await compile((db) => selectSuccessions(db, 1))).toMatchInlineSnapshot();
  });

  it('indicators', async () => {
    expect(await compile((db) => selectIndicators(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => findIndicators(db, 1, ['sports-clubs']))).toMatchInlineSnapshot();
  });

  it('sources', async () => {
    expect(await compile((db) => selectSources(db, 1, ['x']))).toMatchInlineSnapshot();
  });

  it('the catalogue', async () => {
    expect(await compile((db) => selectAreaCatalogue(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectIndicatorCatalogue(db, 1))).toMatchInlineSnapshot();
  });

  it('the overview', async () => {
    expect(await compile((db) => selectCoverage(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectFamilyCounts(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectTotals(db, 1))).toMatchInlineSnapshot();
  });

  it('points', async () => {
    expect(await compile((db) => selectPackedPoints(db, 1))).toMatchInlineSnapshot();
    const cell = { indicatorId: 'sports-clubs', areaId: 'VN', period: '2024' };
    expect(await compile((db) => selectPackedPoints(db, 1, { ...cell, differs: true }))).toMatchInlineSnapshot();
  });

  it('an area', async () => {
    expect(await compile((db) => selectAreaStatuses(db, 1, 'VN'))).toMatchInlineSnapshot();
    expect(await compile((db) => selectAreaRegions(db, 1, 'VN'))).toMatchInlineSnapshot();
    expect(await compile((db) => selectAreaSuccessions(db, 1, 'VN'))).toMatchInlineSnapshot();
    expect(await compile((db) => findAreaPopulation(db, 1, 'VN'))).toMatchInlineSnapshot();
    expect(await compile((db) => findAreaSize(db, 1, 'VN'))).toMatchInlineSnapshot();
    expect(await compile((db) => selectAreaChildren(db, 1, 'VN'))).toMatchInlineSnapshot();
  });

  it('heritage', async () => {
    expect(await compile((db) => selectHeritage(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectHeritageOfArea(db, 1, 'VN'))).toMatchInlineSnapshot();
  });

  it('policies and targets', async () => {
    expect(await compile((db) => selectPolicies(db, 1, { ids: ['x'], scopeAreaId: 'VN' }))).toMatchInlineSnapshot();
    expect(await compile((db) => selectTargets(db, 1, { column: 'areaId', id: 'VN' }))).toMatchInlineSnapshot();
  });

  it('problems', async () => {
    expect(await compile((db) => selectSharesWithParts(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectNotPlaced(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectAfterEnd(db, 1))).toMatchInlineSnapshot();
    expect(await compile((db) => selectUndated(db, 1))).toMatchInlineSnapshot();
  });

  it('observations', async () => {
    expect(await compile((db) => selectObservations(db, { release: 1 }))).toMatchInlineSnapshot();
    const after = { indicatorId: 'a', areaKey: 'b', period: '2024', sourceId: 'c' };
    const filter = {
      release: 1,
      indicatorIds: ['a'],
      areaIds: ['b'],
      families: ['clubs'],
      levels: ['province'],
      from: '2024-01-01',
      to: '2024-12-31',
      after,
      limit: 2,
    } as const;
    expect(await compile((db) => selectObservations(db, filter))).toMatchInlineSnapshot();
  });
});
