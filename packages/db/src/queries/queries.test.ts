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
import { findHeritageItems, selectHeritage, selectHeritageOfArea, selectRegisters } from './heritage.ts';
import { findIndicators, selectIndicators } from './indicators.ts';
import { selectObservations } from './observations.ts';
import { selectPolicies, selectTargets } from './policies.ts';
import { selectAfterEnd, selectNotPlaced, selectSharesWithParts, selectUndated } from './problems.ts';
import { selectReleaseNotes, selectReleases } from './releases.ts';
import { selectPackedPoints } from './series.ts';
import {
  selectFiguresOfSource,
  selectHeritageOfSource,
  selectPoliciesOfSource,
  selectUndatedOfSource,
} from './source-contents.ts';
import { selectSourceUses } from './source-use.ts';
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
    expect(await compile((db) => selectReleases(db))).toMatchInlineSnapshot(`
      "select number, date, hash, data_set
      from release
      order by number"
    `);
  });

  it('areas', async () => {
    expect(await compile((db) => selectAreas(db, 1))).toMatchInlineSnapshot(`
      "select area.id, area.name_vi, area.name_en, area.full_name_vi, area.kind, area.level, area.valid_from, area.valid_to, area.parent_id, area.code, area.capital_vi, area.iso_code, area.wikidata
      from area
      where (area.release_from <= $1
      and (area.release_to is null or area.release_to >= $2))
      order by area.id"
    `);
    expect(await compile((db) => findAreas(db, 1, ['VN']))).toMatchInlineSnapshot(`
      "select area.id, area.name_vi, area.name_en, area.full_name_vi, area.kind, area.level, area.valid_from, area.valid_to, area.parent_id, area.code, area.capital_vi
      from area
      where (area.release_from <= $1
      and (area.release_to is null or area.release_to >= $2))
      and area.id = any($3::text[])
      order by area.id"
    `);
    expect(await compile((db) => selectSuccessions(db, 1))).toMatchInlineSnapshot(`
      "select predecessor_id, successor_id, effective, relation, decision, decision_vi
      from area_succession
      where (area_succession.release_from <= $1
      and (area_succession.release_to is null or area_succession.release_to >= $2))
      order by effective, predecessor_id, successor_id"
    `);
  });

  it('indicators', async () => {
    expect(await compile((db) => selectIndicators(db, 1))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en
      from indicator
      where (indicator.release_from <= $1
      and (indicator.release_to is null or indicator.release_to >= $2))
      order by indicator.id"
    `);
    expect(await compile((db) => findIndicators(db, 1, ['sports-clubs']))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en
      from indicator
      where (indicator.release_from <= $1
      and (indicator.release_to is null or indicator.release_to >= $2))
      and indicator.id = any($3::text[])
      order by indicator.id"
    `);
  });

  it('sources', async () => {
    expect(await compile((db) => selectSources(db, 1, ['x']))).toMatchInlineSnapshot(`
      "select id, title, publisher, kind, url, published, language
      from source
      where (source.release_from <= $1
      and (source.release_to is null or source.release_to >= $2))
      and source.id = any($3::text[])
      order by id"
    `);
  });

  it('what rests on a source', async () => {
    expect(await compile((db) => selectSourceUses(db, 1, ['x']))).toMatchInlineSnapshot(`
      "select source.id, source.title, source.publisher, source.kind, source.url, source.published, source.language, source.note, count(*) filter (where mention.use = 'figures')::int as figures, count(distinct mention.indicator_id)::int as indicators, count(distinct mention.area_id)::int as areas, count(*) filter (where mention.use = 'heritageItems')::int as heritage_items, count(*) filter (where mention.use = 'targets')::int as targets, count(*) filter (where mention.use = 'policies')::int as policies, count(*) filter (where mention.use = 'reviews')::int as reviews, count(*) filter (where mention.use = 'valuesAndExchanges')::int as values_and_exchanges, count(*) filter (where mention.use = 'areaFacts')::int as area_facts
      from source
      left join (select source_id, 'figures' as use, indicator_id as indicator_id, area_id as area_id
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      union all select source_id, 'figures' as use, indicator_id as indicator_id, area_id as area_id
      from undated_figure
      where (undated_figure.release_from <= $3
      and (undated_figure.release_to is null or undated_figure.release_to >= $4))
      union all select source_id, 'heritageItems' as use, null as indicator_id, null as area_id
      from heritage_item
      where (heritage_item.release_from <= $5
      and (heritage_item.release_to is null or heritage_item.release_to >= $6))
      union all select source_id, 'targets' as use, null as indicator_id, null as area_id
      from target
      where (target.release_from <= $7
      and (target.release_to is null or target.release_to >= $8))
      union all select source_id, 'policies' as use, null as indicator_id, null as area_id
      from policy
      where (policy.release_from <= $9
      and (policy.release_to is null or policy.release_to >= $10))
      union all select source_id, 'reviews' as use, null as indicator_id, null as area_id
      from review
      where (review.release_from <= $11
      and (review.release_to is null or review.release_to >= $12))
      union all select source_id, 'reviews' as use, null as indicator_id, null as area_id
      from review_point
      where (review_point.release_from <= $13
      and (review_point.release_to is null or review_point.release_to >= $14))
      union all select source_id, 'valuesAndExchanges' as use, null as indicator_id, null as area_id
      from value_system
      where (value_system.release_from <= $15
      and (value_system.release_to is null or value_system.release_to >= $16))
      union all select source_id, 'valuesAndExchanges' as use, null as indicator_id, null as area_id
      from exchange
      where (exchange.release_from <= $17
      and (exchange.release_to is null or exchange.release_to >= $18))
      union all select source_id, 'areaFacts' as use, null as indicator_id, null as area_id
      from area_population
      where (area_population.release_from <= $19
      and (area_population.release_to is null or area_population.release_to >= $20))
      union all select source_id, 'areaFacts' as use, null as indicator_id, null as area_id
      from area_size
      where (area_size.release_from <= $21
      and (area_size.release_to is null or area_size.release_to >= $22))
      union all select source_id, 'areaFacts' as use, null as indicator_id, null as area_id
      from unit_count
      where (unit_count.release_from <= $23
      and (unit_count.release_to is null or unit_count.release_to >= $24))
      union all select source_id, 'areaFacts' as use, null as indicator_id, null as area_id
      from area_succession
      where (area_succession.release_from <= $25
      and (area_succession.release_to is null or area_succession.release_to >= $26))) as mention on mention.source_id = source.id
      where (source.release_from <= $27
      and (source.release_to is null or source.release_to >= $28))
      and source.id = any($29::text[])
      group by source.id, source.title, source.publisher, source.kind, source.url, source.published, source.language, source.note
      order by source.id"
    `);
    expect(await compile((db) => selectFiguresOfSource(db, 1, 'x'))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.source_id, observation.note
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and observation.source_id = $3
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
    expect(await compile((db) => selectUndatedOfSource(db, 1, 'x'))).toMatchInlineSnapshot(`
      "select area_id, area_name, area_level, indicator_id, value, numerator, denominator, reported_share, status, source_id, note
      from undated_figure
      where (undated_figure.release_from <= $1
      and (undated_figure.release_to is null or undated_figure.release_to >= $2))
      and source_id = $3
      order by indicator_id, area_name"
    `);
    expect(await compile((db) => selectHeritageOfSource(db, 1, 'x'))).toMatchInlineSnapshot(`
      "select id, name_vi, name_en, designation, designated
      from heritage_item
      where (heritage_item.release_from <= $1
      and (heritage_item.release_to is null or heritage_item.release_to >= $2))
      and source_id = $3
      order by designation, designated, id"
    `);
    expect(await compile((db) => selectPoliciesOfSource(db, 1, 'x'))).toMatchInlineSnapshot(`
      "select id, number, kind, issued, title_vi, title_en
      from policy
      where (policy.release_from <= $1
      and (policy.release_to is null or policy.release_to >= $2))
      and source_id = $3
      order by issued desc nulls last, id"
    `);
    expect(await compile((db) => selectReleaseNotes(db))).toMatchInlineSnapshot(`
      "select number, date, hash, note, data_set
      from release
      order by number"
    `);
  });

  it('the catalogue', async () => {
    expect(await compile((db) => selectAreaCatalogue(db, 1))).toMatchInlineSnapshot(`
      "select area.id, area.name_vi, area.name_en, area.full_name_vi, area.kind, area.level, area.valid_from, area.valid_to, area.parent_id, coalesce(other_name.other_names, '[]') as other_names, coalesce(published.figures, 0) as figures
      from area
      left join (select name.area_id, json_agg(distinct name.name) as other_names
      from (select area_alias.area_id, area_alias.alias as name
      from area_alias
      where (area_alias.release_from <= $1
      and (area_alias.release_to is null or area_alias.release_to >= $2))
      union select area_status.area_id, area_status.name_vi as name
      from area_status
      where (area_status.release_from <= $3
      and (area_status.release_to is null or area_status.release_to >= $4))) as name
      group by name.area_id) as other_name on other_name.area_id = area.id
      left join (select series_point.area_id, count(*)::int as figures
      from series_point
      inner join indicator on indicator.id = series_point.indicator_id
      where (series_point.release_from <= $5
      and (series_point.release_to is null or series_point.release_to >= $6))
      and (indicator.release_from <= $7
      and (indicator.release_to is null or indicator.release_to >= $8))
      and indicator.kind <> $9
      and series_point.value is not null
      group by series_point.area_id) as published on published.area_id = area.id
      where (area.release_from <= $10
      and (area.release_to is null or area.release_to >= $11))
      order by area.id"
    `);
    expect(await compile((db) => selectIndicatorCatalogue(db, 1))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en, coalesce(published.figures, 0) as figures, coalesce(published.areas, 0) as areas
      from indicator
      left join (select series_point.indicator_id, count(*)::int as figures, count(distinct series_point.area_id)::int as areas
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and series_point.value is not null
      group by series_point.indicator_id) as published on published.indicator_id = indicator.id
      where (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      order by indicator.id"
    `);
  });

  it('the overview', async () => {
    expect(await compile((db) => selectCoverage(db, 1))).toMatchInlineSnapshot(`
      "select series_point.area_id, indicator.family, count(distinct series_point.indicator_id)::int as indicators, count(*)::int as figures
      from series_point
      inner join indicator on indicator.id = series_point.indicator_id
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      and indicator.kind <> $5
      and series_point.value is not null
      group by series_point.area_id, indicator.family
      order by series_point.area_id, indicator.family"
    `);
    expect(await compile((db) => selectFamilyCounts(db, 1))).toMatchInlineSnapshot(`
      "select indicator.family, count(*)::int as indicators, count(published.figures)::int as indicators_with_figures, coalesce(sum(published.figures), 0)::int as figures
      from indicator
      left join (select series_point.indicator_id, count(*) as figures
      from series_point
      inner join indicator on indicator.id = series_point.indicator_id
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      and indicator.kind <> $5
      and series_point.value is not null
      group by series_point.indicator_id) as published on published.indicator_id = indicator.id
      where (indicator.release_from <= $6
      and (indicator.release_to is null or indicator.release_to >= $7))
      and indicator.kind <> $8
      group by indicator.family"
    `);
    expect(await compile((db) => selectTotals(db, 1))).toMatchInlineSnapshot(`
      "select count(*)::int as figures, (array_agg(series_point.period
      order by period_start, period))[1] as first_period, (array_agg(series_point.period
      order by period_end desc, period_start desc, period desc))[1] as last_period, (select count(distinct observation.source_id)::int as count
      from observation
      inner join source on source.id = observation.source_id
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and (source.release_from <= $3
      and (source.release_to is null or source.release_to >= $4))
      and source.kind <> $5) as sources
      from series_point
      inner join indicator on indicator.id = series_point.indicator_id
      where (series_point.release_from <= $6
      and (series_point.release_to is null or series_point.release_to >= $7))
      and (indicator.release_from <= $8
      and (indicator.release_to is null or indicator.release_to >= $9))
      and indicator.kind <> $10
      and series_point.value is not null"
    `);
  });

  it('points', async () => {
    expect(await compile((db) => selectPackedPoints(db, 1))).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(point.indicator_id) as indicator_id, json_agg(point.area_id) as area_id, json_agg(point.period) as period, json_agg(point.value) as value, json_agg(point.numerator) as numerator, json_agg(point.denominator) as denominator, json_agg(point.reported_share) as reported_share, json_agg(point.status) as status, json_agg(point.absence) as absence, json_agg(point.complete) as complete, json_agg(point.source_id) as source_id, json_agg(point.note) as note, json_agg(point.reason) as reason, json_agg(point.agrees) as agrees, json_agg(point.hint) as hint, json_agg(point.differs) as differs, json_agg(point.after_end) as after_end, json_agg(point.others) as others
      from (select indicator_id, area_id, period, value, numerator, denominator, reported_share, status, absence, complete, source_id, note, reason, agrees, hint, differs, after_end, others
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      order by indicator_id, area_id, period_end, period_start, period) as point"
    `);
    const cell = { indicatorId: 'sports-clubs', areaId: 'VN', period: '2024' };
    expect(await compile((db) => selectPackedPoints(db, 1, { ...cell, differs: true }))).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(point.indicator_id) as indicator_id, json_agg(point.area_id) as area_id, json_agg(point.period) as period, json_agg(point.value) as value, json_agg(point.numerator) as numerator, json_agg(point.denominator) as denominator, json_agg(point.reported_share) as reported_share, json_agg(point.status) as status, json_agg(point.absence) as absence, json_agg(point.complete) as complete, json_agg(point.source_id) as source_id, json_agg(point.note) as note, json_agg(point.reason) as reason, json_agg(point.agrees) as agrees, json_agg(point.hint) as hint, json_agg(point.differs) as differs, json_agg(point.after_end) as after_end, json_agg(point.others) as others
      from (select indicator_id, area_id, period, value, numerator, denominator, reported_share, status, absence, complete, source_id, note, reason, agrees, hint, differs, after_end, others
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and indicator_id = $3
      and area_id = $4
      and period = $5
      and differs = $6
      order by indicator_id, area_id, period_end, period_start, period) as point"
    `);
  });

  it('an area', async () => {
    expect(await compile((db) => selectAreaStatuses(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select valid_from, valid_to, name_vi, name_en, full_name_vi, kind, decision, decision_vi
      from area_status
      where (area_status.release_from <= $1
      and (area_status.release_to is null or area_status.release_to >= $2))
      and area_id = $3
      order by valid_from"
    `);
    expect(await compile((db) => selectAreaRegions(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select region.name_vi, region.name_en, area_region.valid_from, area_region.valid_to
      from area_region
      inner join region on region.scheme = area_region.scheme
      and region.region = area_region.region
      where (area_region.release_from <= $1
      and (area_region.release_to is null or area_region.release_to >= $2))
      and (region.release_from <= $3
      and (region.release_to is null or region.release_to >= $4))
      and area_region.area_id = $5
      order by area_region.valid_from"
    `);
    expect(await compile((db) => selectAreaSuccessions(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select predecessor_id, successor_id, effective, relation, decision, decision_vi
      from area_succession
      where (area_succession.release_from <= $1
      and (area_succession.release_to is null or area_succession.release_to >= $2))
      and (predecessor_id = $3 or successor_id = $4)
      order by effective, predecessor_id, successor_id"
    `);
    expect(await compile((db) => findAreaPopulation(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select year, population, series, source_id
      from area_population
      where (area_population.release_from <= $1
      and (area_population.release_to is null or area_population.release_to >= $2))
      and area_id = $3
      and preferred = $4
      order by year desc
      limit $5"
    `);
    expect(await compile((db) => findAreaSize(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select year, area_km2, source_id
      from area_size
      where (area_size.release_from <= $1
      and (area_size.release_to is null or area_size.release_to >= $2))
      and area_id = $3
      order by year desc
      limit $4"
    `);
    expect(await compile((db) => selectAreaChildren(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select area.id, area.name_vi, area.name_en, area.full_name_vi, area.kind, area.level, area.valid_from, area.valid_to, area.parent_id, (select count(*)::int as count
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and series_point.area_id = area.id
      and series_point.value is not null) as figures
      from area
      where (area.release_from <= $3
      and (area.release_to is null or area.release_to >= $4))
      and area.parent_id = $5
      and area.level in ($6, $7)
      order by area.name_vi, area.id"
    `);
  });

  it('heritage', async () => {
    expect(await compile((db) => selectHeritage(db, 1))).toMatchInlineSnapshot(`
      "select id, name_vi, name_en, designation, area_ids, designated, decision, source_id, note
      from heritage_item
      where (heritage_item.release_from <= $1
      and (heritage_item.release_to is null or heritage_item.release_to >= $2))
      order by designation, designated, id"
    `);
    expect(await compile((db) => findHeritageItems(db, 1, ['a']))).toMatchInlineSnapshot(`
      "select id, name_vi, name_en, designation, area_ids, designated, decision, source_id, note
      from heritage_item
      where (heritage_item.release_from <= $1
      and (heritage_item.release_to is null or heritage_item.release_to >= $2))
      and heritage_item.id = any($3::text[])
      order by designation, designated, id"
    `);
    expect(await compile((db) => selectRegisters(db, 1))).toMatchInlineSnapshot(`
      "select designation, complete_to, expected, note
      from register
      where (register.release_from <= $1
      and (register.release_to is null or register.release_to >= $2))
      order by designation"
    `);
    expect(await compile((db) => selectHeritageOfArea(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "with recursive held(area_id) as (select $1::text collate C as area_id
      union select area_succession.predecessor_id as area_id
      from area_succession
      inner join held on held.area_id = area_succession.successor_id
      where (area_succession.release_from <= $2
      and (area_succession.release_to is null or area_succession.release_to >= $3))) select id, name_vi, name_en, designation, area_ids, designated, decision, source_id, note
      from heritage_item
      where (heritage_item.release_from <= $4
      and (heritage_item.release_to is null or heritage_item.release_to >= $5))
      and area_ids && array(select area_id
      from held)
      order by designation, designated, id"
    `);
  });

  it('policies and targets', async () => {
    expect(await compile((db) => selectPolicies(db, 1, { ids: ['x'], scopeAreaId: 'VN' }))).toMatchInlineSnapshot(`
      "select policy.id, policy.number, policy.kind, policy.issuer, policy.issued, policy.title_vi, policy.title_en, policy.period_start, policy.period_end, policy.scope_area, policy.source_id, (select coalesce(json_agg(json_build_object('toPolicyId', policy_link.to_policy_id, 'relation', policy_link.relation, 'basis', policy_link.basis)
      order by policy_link.to_policy_id), '[]') as links
      from policy_link
      where (policy_link.release_from <= $1
      and (policy_link.release_to is null or policy_link.release_to >= $2))
      and policy_link.from_policy_id = policy.id) as links
      from policy
      where (policy.release_from <= $3
      and (policy.release_to is null or policy.release_to >= $4))
      and (policy.id = any($5::text[]) or policy.scope_area_id = $6)
      order by policy.issued desc nulls last, policy.id"
    `);
    expect(await compile((db) => selectTargets(db, 1, { column: 'areaId', id: 'VN' }))).toMatchInlineSnapshot(`
      "select id, policy_id, area_id, area_name, indicator_id, baseline_period, baseline_value, target_period, target_value, comparator, note, source_id
      from target
      where (target.release_from <= $1
      and (target.release_to is null or target.release_to >= $2))
      and area_id = $3
      order by target_period asc nulls last, id"
    `);
  });

  it('problems', async () => {
    expect(await compile((db) => selectSharesWithParts(db, 1))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.source_id, observation.note, indicator.factor
      from observation
      inner join indicator on indicator.id = observation.indicator_id
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      and observation.reported_share is not null
      and observation.numerator is not null
      and observation.denominator is not null
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
    expect(await compile((db) => selectNotPlaced(db, 1))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.source_id, observation.note
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and observation.area_id is null
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
    expect(await compile((db) => selectAfterEnd(db, 1))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.source_id, observation.note
      from observation
      inner join series_point on series_point.indicator_id = observation.indicator_id
      and series_point.area_id = observation.area_id
      and series_point.period = observation.period
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and (series_point.release_from <= $3
      and (series_point.release_to is null or series_point.release_to >= $4))
      and series_point.after_end = $5
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
    expect(await compile((db) => selectUndated(db, 1))).toMatchInlineSnapshot(`
      "select area_id, area_name, area_level, indicator_id, value, numerator, denominator, reported_share, status, source_id, note
      from undated_figure
      where (undated_figure.release_from <= $1
      and (undated_figure.release_to is null or undated_figure.release_to >= $2))
      order by indicator_id, area_name, source_id"
    `);
  });

  it('observations', async () => {
    expect(await compile((db) => selectObservations(db, { release: 1 }))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_key, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.absence, observation.complete, observation.source_id, observation.note, source.title as source_title, source.url as source_url, coalesce(area_status.name_vi, area.name_vi, observation.area_name) as area_name_vi, coalesce(area_status.name_en, area.name_en, observation.area_name) as area_name_en
      from observation
      inner join indicator on indicator.id = observation.indicator_id
      inner join source on source.id = observation.source_id
      left join area on area.id = observation.area_id
      and (area.release_from <= $1
      and (area.release_to is null or area.release_to >= $2))
      left join area_status on area_status.area_id = observation.area_id
      and area_status.valid_from <= observation.period_end
      and (area_status.valid_to is null or area_status.valid_to >= observation.period_end)
      and (area_status.release_from <= $3
      and (area_status.release_to is null or area_status.release_to >= $4))
      where (observation.release_from <= $5
      and (observation.release_to is null or observation.release_to >= $6))
      and (indicator.release_from <= $7
      and (indicator.release_to is null or indicator.release_to >= $8))
      and (source.release_from <= $9
      and (source.release_to is null or source.release_to >= $10))
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
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
    expect(await compile((db) => selectObservations(db, filter))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_key, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.absence, observation.complete, observation.source_id, observation.note, source.title as source_title, source.url as source_url, coalesce(area_status.name_vi, area.name_vi, observation.area_name) as area_name_vi, coalesce(area_status.name_en, area.name_en, observation.area_name) as area_name_en
      from observation
      inner join indicator on indicator.id = observation.indicator_id
      inner join source on source.id = observation.source_id
      left join area on area.id = observation.area_id
      and (area.release_from <= $1
      and (area.release_to is null or area.release_to >= $2))
      left join area_status on area_status.area_id = observation.area_id
      and area_status.valid_from <= observation.period_end
      and (area_status.valid_to is null or area_status.valid_to >= observation.period_end)
      and (area_status.release_from <= $3
      and (area_status.release_to is null or area_status.release_to >= $4))
      where (observation.release_from <= $5
      and (observation.release_to is null or observation.release_to >= $6))
      and (indicator.release_from <= $7
      and (indicator.release_to is null or indicator.release_to >= $8))
      and (source.release_from <= $9
      and (source.release_to is null or source.release_to >= $10))
      and observation.indicator_id = any($11::text[])
      and observation.area_id = any($12::text[])
      and indicator.family = any($13::text[])
      and observation.area_level = any($14::text[])
      and observation.period_end >= $15
      and observation.period_start <= $16
      and (observation.indicator_id, observation.area_key, observation.period, observation.source_id) > ($17, $18, $19, $20)
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id
      limit $21"
    `);
  });
});
