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
import { findAreas, selectAreas, selectFormerNames, selectSuccessions } from './areas.ts';
import {
  countPublishingSources,
  selectAreaCatalogue,
  selectIndicatorCatalogue,
  selectIndicatorSummaries,
} from './catalogue.ts';
import { selectLatestReadings, selectRegions } from './coverage.ts';
import { selectDataSets } from './data-sets.ts';
import { findFigureSet, keepFigureSet } from './figure-sets.ts';
import { findFullestSeries } from './fullest-series.ts';
import { findHeritageItems, selectHeritage, selectHeritageOfArea, selectRegisters } from './heritage.ts';
import { findIndicators, selectIndicators } from './indicators.ts';
import { selectObservations } from './observations.ts';
import { countFiguresOfLevels, selectPackedPrinted } from './pack.ts';
import { selectNationalTargets, selectPolicies, selectTargets } from './policies.ts';
import { selectAfterEnd, selectFindings, selectNotPlaced, selectShareProblems, selectUndated } from './problems.ts';
import { selectBoundaries, selectReleaseNotes, selectReleases } from './releases.ts';
import { selectReviewPoints, selectReviews } from './reviews.ts';
import { selectRevisedPoints } from './revisions.ts';
import { selectAvailability } from './sdmx-availability.ts';
import { countGonePoints, countSdmxPoints, streamSdmxPoints } from './sdmx-points.ts';
import { selectLatestPoints, selectPackedPoints } from './series.ts';
import {
  selectFiguresOfSource,
  selectHeritageOfSource,
  selectPoliciesOfSource,
  selectUndatedOfSource,
} from './source-contents.ts';
import { selectSourceUses } from './source-use.ts';
import { selectSources } from './sources.ts';
import { tableRowsQuery } from './table-rows.ts';
import { selectExchanges, selectValues } from './values.ts';

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
  it('what there is of the SDMX flow', async () => {
    const asked = { release: 2, areaIds: ['x'], from: '2020-01-01', changedAfter: 1, mode: 'exact' } as const;
    expect(await compile((db) => selectAvailability(db, asked))).toMatchInlineSnapshot(`
      "select coalesce(array_agg(distinct frequency) filter (where (is_area
      and is_indicator
      and within > 0)), array[]::text[]) as frequencies, coalesce(array_agg(distinct area_id) filter (where (is_frequency
      and is_indicator
      and within > 0)), array[]::text[]) as area_ids, coalesce(array_agg(distinct indicator_id) filter (where (is_frequency
      and is_area
      and within > 0)), array[]::text[]) as indicator_ids, coalesce(array_agg(distinct source_id) filter (where (is_frequency
      and is_area
      and is_indicator
      and within > 0)), array[]::text[]) as source_ids, min(first) filter (where (is_frequency
      and is_area
      and is_indicator)) as start, max(last) filter (where (is_frequency
      and is_area
      and is_indicator)) as end, count(distinct (indicator_id, area_id, frequency)) filter (where (is_frequency
      and is_area
      and is_indicator
      and within > 0))::int as series_count, coalesce(sum(within) filter (where (is_frequency
      and is_area
      and is_indicator
      and within > 0)), 0)::int as obs_count
      from (select indicator_id, area_id, source_id, (case when strpos(period, '/') > 0 then '_O' when length(period) = 4 then 'A' when length(period) = 10 then 'D' when substr(period, 6, 1) = 'Q' then 'Q' else 'M' end collate C) as frequency, bool_and(true) as is_frequency, bool_and(area_id = $1) as is_area, bool_and(true) as is_indicator, count(*) filter (where (period_start >= $2)) as within, min(period_start) as first, max(period_end) as last
      from series_point
      where (((series_point.release_from <= $3
      and (series_point.release_to is null or series_point.release_to >= $4))
      and release_from > $5) or ((series_point.release_from <= $6
      and (series_point.release_to is null or series_point.release_to >= $7))
      and release_to < $8
      and not exists (select 1
      from series_point as later
      where (later.indicator_id, later.area_id, later.period) = (series_point.indicator_id, series_point.area_id, series_point.period)
      and (later.release_from <= $9
      and (later.release_to is null or later.release_to >= $10)))))
      and (true
      and area_id = $11
      and true
      and (period_start >= $12))
      group by indicator_id, area_id, source_id, (case when strpos(period, '/') > 0 then '_O' when length(period) = 4 then 'A' when length(period) = 10 then 'D' when substr(period, 6, 1) = 'Q' then 'Q' else 'M' end collate C)) as series"
    `);
  });

  it('releases', async () => {
    expect(await compile((db) => selectReleases(db))).toMatchInlineSnapshot(`
      "select number, date, hash, data_set
      from release
      order by number"
    `);
  });

  it('the rows of a table', async () => {
    expect(await compile((db) => tableRowsQuery(db, 'areaAlias', 1).execute())).toMatchInlineSnapshot(`
      "select area_id, alias, kind, release_from
      from area_alias
      where (area_alias.release_from <= $1
      and (area_alias.release_to is null or area_alias.release_to >= $2))
      order by area_id, alias"
    `);
    expect(await compile((db) => selectBoundaries(db, 1))).toMatchInlineSnapshot(`
      "select name, topology, attribution, licence
      from boundary
      where (boundary.release_from <= $1
      and (boundary.release_to is null or boundary.release_to >= $2))
      order by name"
    `);
  });

  it('points that only one of two releases holds', async () => {
    const filter = { release: 1, against: 2, indicatorIds: ['a', 'b'], limit: 10 };
    const clauses = (await compile((db) => selectRevisedPoints(db, filter))).replaceAll(
      /indicator_id, area_id.*others/g,
      '…',
    );
    expect(clauses).toMatchInlineSnapshot(`
      "select *
      from (select …, period_start, period_end, false as is_now
      from series_point
      where indicator_id = any($1::text[])
      and (series_point.release_from <= $2
      and (series_point.release_to is null or series_point.release_to >= $3))
      and release_to is not null
      and release_to < $4
      union all select …, period_start, period_end, true as is_now
      from series_point
      where indicator_id = any($5::text[])
      and (series_point.release_from <= $6
      and (series_point.release_to is null or series_point.release_to >= $7))
      and release_from > 1
      and release_from > $8) as point
      order by indicator_id, area_id, period_end, period_start, period
      limit $9"
    `);
  });

  it('points of the SDMX flow, in the order of its series, cut to their ends, and those that are gone', async () => {
    const shorten = (clauses: string): string =>
      clauses
        .replaceAll(/indicator_id, area_id, period, value.*?differs/g, '…')
        .replaceAll(/\(case .*? end collate C\)/g, 'frequency_of_period');
    const asked = {
      release: 2,
      indicatorIds: ['a'],
      frequencies: ['A', 'M'],
      from: '2020-01-01',
      to: '2024-12-31',
    } as const;
    expect(
      shorten(
        await compile(async (db) => {
          for await (const _ of streamSdmxPoints(db, asked, 'period'));
        }),
      ),
    ).toMatchInlineSnapshot(`
      "select (select row_to_json(record)::text
      from (select indicator_id as indicatorId, area_id as areaId, period as period, value as value, numerator as numerator, denominator as denominator, reported_share as reportedShare, status as status, absence as absence, complete as complete, source_id as sourceId, note as note, agrees as agrees, hint as hint, differs as differs) as record) as json
      from (select …, period_start, period_end, frequency_of_period as frequency
      from series_point
      where indicator_id = $1
      and frequency_of_period = any($2::text[])
      and period_start >= $3
      and period_end <= $4
      and (series_point.release_from <= $5
      and (series_point.release_to is null or series_point.release_to >= $6))) as point
      order by indicator_id, area_id, frequency, period_end, period_start, period"
    `);
    expect(shorten(await compile((db) => countSdmxPoints(db, { release: 2, lastN: 3 }, 1)))).toMatchInlineSnapshot(`
      "select count(*)::int as count
      from (select 1 as one
      from (select …, period_start, period_end, frequency
      from (select …, period_start, period_end, frequency_of_period as frequency, row_number() over (partition by indicator_id, area_id, frequency_of_period
      order by period_end, period_start, period) as place, count(*) over (partition by indicator_id, area_id, frequency_of_period) as length
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))) as series_point
      where length - place < $3) as point
      limit $4) as some"
    `);
    expect(
      shorten(await compile((db) => countGonePoints(db, { release: 2, since: 1, areaIds: ['b'] }, 1))),
    ).toMatchInlineSnapshot(`
      "select count(*)::int as count
      from (select 1 as one
      from (select …, period_start, period_end, frequency_of_period as frequency
      from series_point
      where area_id = $1
      and (series_point.release_from <= $2
      and (series_point.release_to is null or series_point.release_to >= $3))
      and release_to is not null
      and release_to < $4
      and not exists (select 1 as one
      from series_point as later
      where later.indicator_id = series_point.indicator_id
      and later.area_id = series_point.area_id
      and later.period = series_point.period
      and (later.release_from <= $5
      and (later.release_to is null or later.release_to >= $6)))) as point
      limit $7) as some"
    `);
  });

  it('stored settings of figures, and the series of which most is known', async () => {
    expect(await compile((db) => findFigureSet(db, 'a'))).toMatchInlineSnapshot(`
      "select query
      from figure_set
      where id = $1"
    `);
    expect(await compile((db) => keepFigureSet(db, { id: 'a', query: 'b', most: 1 }))).toMatchInlineSnapshot(`
      "select query
      from figure_set
      where id = $1;

          insert into figure_set (id, query) select $1, $2
         
      where (select count(*)
      from figure_set) < $3
          on conflict (id) do nothing returning id;
      select query
      from figure_set
      where id = $1"
    `);
    expect(await compile((db) => findFullestSeries(db, 1, 'VN'))).toMatchInlineSnapshot(`
      "select indicator_id
      from series_summary
      where (series_summary.release_from <= $1
      and (series_summary.release_to is null or series_summary.release_to >= $2))
      and area_id = $3
      and figures > $4
      order by years desc, figures desc, indicator_id
      limit $5"
    `);
  });

  it('points of some series', async () => {
    const series = [{ indicatorId: 'sports-clubs', areaId: 'VN31-2008' }];
    expect((await compile((db) => selectPackedPoints(db, 1, { series }))).split('\n').slice(1)).toMatchInlineSnapshot(`
      [
        "from (select indicator_id, area_id, period, value, numerator, denominator, reported_share, status, absence, complete, source_id, note, reason, agrees, hint, differs, after_end, others",
        "from series_point",
        "where (series_point.release_from <= $1",
        "and (series_point.release_to is null or series_point.release_to >= $2))",
        "and (indicator_id, area_id) in (select *",
        "from unnest($3::text[], $4::text[]))",
        "order by indicator_id, area_id, period_end, period_start, period) as point",
      ]
    `);
  });

  it('points of some areas, and those within reach of a comparison', async () => {
    const reach = [{ indicatorId: 'sports-clubs', years: [2018, 2019, 2024] }];
    expect(
      await compile((db) => selectPackedPoints(db, 1, { areaIds: ['VN31-2008', 'VN30-2008'], reach })),
    ).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(point.indicator_id) as indicator_id, json_agg(point.area_id) as area_id, json_agg(point.period) as period, json_agg(point.value) as value, json_agg(point.numerator) as numerator, json_agg(point.denominator) as denominator, json_agg(point.reported_share) as reported_share, json_agg(point.status) as status, json_agg(point.absence) as absence, json_agg(point.complete) as complete, json_agg(point.source_id) as source_id, json_agg(point.note) as note, json_agg(point.reason) as reason, json_agg(point.agrees) as agrees, json_agg(point.hint) as hint, json_agg(point.differs) as differs, json_agg(point.after_end) as after_end, json_agg(point.others) as others
      from (select indicator_id, area_id, period, value, numerator, denominator, reported_share, status, absence, complete, source_id, note, reason, agrees, hint, differs, after_end, others
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and area_id = any($3::text[])
      and exists (select
      from unnest($4::text[], $5::text[], $6::text[]) as reach(id, first, last)
      where reach.id = indicator_id
      and period_end between reach.first
      and reach.last)
      order by indicator_id, area_id, period_end, period_start, period) as point"
    `);
  });

  it('areas', async () => {
    expect(await compile((db) => selectFormerNames(db, 1))).toMatchInlineSnapshot(`
      "select area_status.area_id, area_status.valid_to, area_status.name_vi, area_status.name_en, area_status.full_name_vi, area_status.kind
      from area_status
      inner join area on area.id = area_status.area_id
      where (area_status.release_from <= $1
      and (area_status.release_to is null or area_status.release_to >= $2))
      and (area.release_from <= $3
      and (area.release_to is null or area.release_to >= $4))
      and area_status.valid_to is not null
      and (area.valid_to is null or area.valid_to > area_status.valid_to)
      order by area_status.area_id, area_status.valid_to"
    `);
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
      and area.id = $3
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
      and indicator.id = $3
      order by indicator.id"
    `);
  });

  it('sources', async () => {
    expect(await compile((db) => selectSources(db, 1, ['x']))).toMatchInlineSnapshot(`
      "select id, title, publisher, kind, url, published, language
      from source
      where (source.release_from <= $1
      and (source.release_to is null or source.release_to >= $2))
      and source.id = $3
      order by id"
    `);
  });

  it('what rests on a source', async () => {
    expect(await compile((db) => selectSourceUses(db, 1, ['x']))).toMatchInlineSnapshot(`
      "select source.id, source.title, source.publisher, source.kind, source.url, source.published, source.language, source.note, coalesce(source_summary.dated + source_summary.undated, 0) as figures, coalesce(source_summary.indicators, 0) as indicators, coalesce(source_summary.areas, 0) as areas, count(*) filter (where mention.use = 'heritageItems')::int as heritage_items, count(*) filter (where mention.use = 'targets')::int as targets, count(*) filter (where mention.use = 'policies')::int as policies, count(*) filter (where mention.use = 'reviews')::int as reviews, count(*) filter (where mention.use = 'valuesAndExchanges')::int as values_and_exchanges, count(*) filter (where mention.use = 'areaFacts')::int as area_facts
      from source
      left join source_summary on source_summary.source_id = source.id
      and (source_summary.release_from <= $1
      and (source_summary.release_to is null or source_summary.release_to >= $2))
      left join (select source_id, 'heritageItems' as use
      from heritage_item
      where (heritage_item.release_from <= $3
      and (heritage_item.release_to is null or heritage_item.release_to >= $4))
      union all select source_id, 'targets' as use
      from target
      where (target.release_from <= $5
      and (target.release_to is null or target.release_to >= $6))
      union all select source_id, 'policies' as use
      from policy
      where (policy.release_from <= $7
      and (policy.release_to is null or policy.release_to >= $8))
      union all select source_id, 'reviews' as use
      from review
      where (review.release_from <= $9
      and (review.release_to is null or review.release_to >= $10))
      union all select source_id, 'reviews' as use
      from review_point
      where (review_point.release_from <= $11
      and (review_point.release_to is null or review_point.release_to >= $12))
      union all select source_id, 'valuesAndExchanges' as use
      from value_system
      where (value_system.release_from <= $13
      and (value_system.release_to is null or value_system.release_to >= $14))
      union all select source_id, 'valuesAndExchanges' as use
      from exchange
      where (exchange.release_from <= $15
      and (exchange.release_to is null or exchange.release_to >= $16))
      union all select source_id, 'areaFacts' as use
      from area_population
      where (area_population.release_from <= $17
      and (area_population.release_to is null or area_population.release_to >= $18))
      union all select source_id, 'areaFacts' as use
      from area_size
      where (area_size.release_from <= $19
      and (area_size.release_to is null or area_size.release_to >= $20))
      union all select source_id, 'areaFacts' as use
      from unit_count
      where (unit_count.release_from <= $21
      and (unit_count.release_to is null or unit_count.release_to >= $22))
      union all select source_id, 'areaFacts' as use
      from area_succession
      where (area_succession.release_from <= $23
      and (area_succession.release_to is null or area_succession.release_to >= $24))) as mention on mention.source_id = source.id
      where (source.release_from <= $25
      and (source.release_to is null or source.release_to >= $26))
      and source.id = $27
      group by source.id, source.title, source.publisher, source.kind, source.url, source.published, source.language, source.note, source_summary.dated, source_summary.undated, source_summary.indicators, source_summary.areas
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

  it('what policies led to, and what stands beside them', async () => {
    expect(await compile((db) => selectReviews(db, 1))).toMatchInlineSnapshot(`
      "select policy_id, area_id, area_name, reviewed, met, total, unit, note, source_id
      from review
      where (review.release_from <= $1
      and (review.release_to is null or review.release_to >= $2))
      order by reviewed, area_name, source_id"
    `);
    expect(await compile((db) => selectReviewPoints(db, 1))).toMatchInlineSnapshot(`
      "select policy_id, area_id, period, kind, text_vi, text_en, source_id
      from review_point
      where (review_point.release_from <= $1
      and (review_point.release_to is null or review_point.release_to >= $2))
      order by policy_id, area_id, kind, source_id, text_en"
    `);
    expect(await compile((db) => selectValues(db, 1))).toMatchInlineSnapshot(`
      "select set_id, area_id, ordinal, name_vi, name_en, status, as_of, policy_id, source_id
      from value_system
      where (value_system.release_from <= $1
      and (value_system.release_to is null or value_system.release_to >= $2))
      order by set_id, area_id, as_of, source_id, status, ordinal"
    `);
    expect(await compile((db) => selectExchanges(db, 1))).toMatchInlineSnapshot(`
      "select id, date, visiting_area_id, host_area_id, kind, topic_vi, topic_en, participants_roles, source_id
      from exchange
      where (exchange.release_from <= $1
      and (exchange.release_to is null or exchange.release_to >= $2))
      order by date asc nulls last, id"
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
      left join (select area_summary.area_id, sum(area_summary.figures)::int as figures
      from area_summary
      where (area_summary.release_from <= $5
      and (area_summary.release_to is null or area_summary.release_to >= $6))
      group by area_summary.area_id) as published on published.area_id = area.id
      where (area.release_from <= $7
      and (area.release_to is null or area.release_to >= $8))
      order by area.id"
    `);
    expect(await compile((db) => selectIndicatorCatalogue(db, 1))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en, coalesce(indicator_summary.figures, 0) as figures, coalesce(indicator_summary.areas, 0) as areas
      from indicator
      left join indicator_summary on indicator_summary.indicator_id = indicator.id
      and (indicator_summary.release_from <= $1
      and (indicator_summary.release_to is null or indicator_summary.release_to >= $2))
      where (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      order by indicator.id"
    `);
  });

  it('the overview', async () => {
    expect(await compile((db) => selectIndicatorSummaries(db, 1))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.kind, indicator_summary.first_period, indicator_summary.latest_period, indicator_summary.longest_area_id, coalesce(indicator_summary.figures, 0) as figures, coalesce(indicator_summary.longest_years, 0) as longest_years, coalesce(indicator_summary.longest_readings, 0) as longest_readings, coalesce(indicator_summary.findings, 0) as findings, coalesce(indicator_summary.share_findings, 0) as share_findings, coalesce(indicator_summary.differing, 0) as differing, coalesce(indicator_summary.not_placed, 0) as not_placed
      from indicator
      left join indicator_summary on indicator_summary.indicator_id = indicator.id
      and (indicator_summary.release_from <= $1
      and (indicator_summary.release_to is null or indicator_summary.release_to >= $2))
      where (indicator.release_from <= $3
      and (indicator.release_to is null or indicator.release_to >= $4))
      order by indicator.id"
    `);
    expect(await compile((db) => countPublishingSources(db, 1))).toMatchInlineSnapshot(`
      "select count(*)::int as count
      from source_summary
      inner join source on source.id = source_summary.source_id
      where (source_summary.release_from <= $1
      and (source_summary.release_to is null or source_summary.release_to >= $2))
      and (source.release_from <= $3
      and (source.release_to is null or source.release_to >= $4))
      and source_summary.dated > $5
      and source.kind <> $6"
    `);
    expect(await compile((db) => selectLatestPoints(db, 1, 'country'))).toMatchInlineSnapshot(`
      "select series_point.indicator_id, series_point.area_id, series_point.period, series_point.value, series_point.numerator, series_point.denominator, series_point.reported_share, series_point.status, series_point.absence, series_point.complete, series_point.source_id, series_point.note, series_point.reason, series_point.agrees, series_point.hint, series_point.differs, series_point.after_end, series_point.others, series_summary.cells
      from series_summary
      inner join series_point on series_point.indicator_id = series_summary.indicator_id
      and series_point.area_id = series_summary.area_id
      and series_point.period = series_summary.latest_period
      where series_summary.area_id = any(array(select area.id
      from area
      where area.level = $1
      and (area.release_from <= $2
      and (area.release_to is null or area.release_to >= $3))))
      and (series_summary.release_from <= $4
      and (series_summary.release_to is null or series_summary.release_to >= $5))
      and (series_point.release_from <= $6
      and (series_point.release_to is null or series_point.release_to >= $7))
      order by series_point.indicator_id, series_point.area_id"
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
    const national = { indicatorIds: ['x'], levels: ['country'] as const };
    expect(await compile((db) => selectPackedPoints(db, 1, national))).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(point.indicator_id) as indicator_id, json_agg(point.area_id) as area_id, json_agg(point.period) as period, json_agg(point.value) as value, json_agg(point.numerator) as numerator, json_agg(point.denominator) as denominator, json_agg(point.reported_share) as reported_share, json_agg(point.status) as status, json_agg(point.absence) as absence, json_agg(point.complete) as complete, json_agg(point.source_id) as source_id, json_agg(point.note) as note, json_agg(point.reason) as reason, json_agg(point.agrees) as agrees, json_agg(point.hint) as hint, json_agg(point.differs) as differs, json_agg(point.after_end) as after_end, json_agg(point.others) as others
      from (select indicator_id, area_id, period, value, numerator, denominator, reported_share, status, absence, complete, source_id, note, reason, agrees, hint, differs, after_end, others
      from series_point
      where (series_point.release_from <= $1
      and (series_point.release_to is null or series_point.release_to >= $2))
      and indicator_id = $3
      and area_id = any(array(select area.id
      from area
      where area.level = $4
      and (area.release_from <= $5
      and (area.release_to is null or area.release_to >= $6))))
      order by indicator_id, area_id, period_end, period_start, period) as point"
    `);
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
      "select area.id, area.name_vi, area.name_en, area.full_name_vi, area.kind, area.level, area.valid_from, area.valid_to, area.parent_id, (select coalesce(sum(area_summary.figures), 0)::int as count
      from area_summary
      where (area_summary.release_from <= $1
      and (area_summary.release_to is null or area_summary.release_to >= $2))
      and area_summary.area_id = area.id) as figures
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
      and heritage_item.id = $3
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
      "select policy.id, policy.number, policy.kind, policy.issuer, policy.issued, policy.title_vi, policy.title_en, policy.period_start, policy.period_end, policy.scope_area, policy.scope_area_id, policy.source_id, (select coalesce(json_agg(json_build_object('toPolicyId', to_policy_id, 'relation', relation, 'basis', basis)
      order by to_policy_id, relation), '[]')
      from (select to_policy_id, relation, basis
      from policy_link
      where from_policy_id = policy.id
      and (policy_link.release_from <= $1
      and (policy_link.release_to is null or policy_link.release_to >= $2))
      union all select policy.parent_policy_id, 'implements', 'listed'
      where policy.parent_policy_id is not null
      and not exists (select to_policy_id, relation, basis
      from policy_link
      where from_policy_id = policy.id
      and (policy_link.release_from <= $3
      and (policy_link.release_to is null or policy_link.release_to >= $4))
      and to_policy_id = policy.parent_policy_id)) as link) as links
      from policy
      where (policy.release_from <= $5
      and (policy.release_to is null or policy.release_to >= $6))
      and (policy.id = $7 or policy.scope_area_id = $8)
      order by policy.issued desc nulls last, policy.id"
    `);
    expect(await compile((db) => selectTargets(db, 1, { column: 'areaId', id: 'VN' }))).toMatchInlineSnapshot(`
      "select target.id, target.policy_id, target.area_id, target.area_name, target.indicator_id, target.baseline_period, target.baseline_value, target.target_period, target.target_value, target.comparator, target.note, target.source_id
      from target
      where (target.release_from <= $1
      and (target.release_to is null or target.release_to >= $2))
      and target.area_id = $3
      order by target.target_period asc nulls last, target.id"
    `);
  });

  it('coverage', async () => {
    expect(await compile((db) => selectLatestReadings(db, 1, 'province'))).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(latest.indicator_id) as indicator_id, json_agg(latest.area_id) as area_id, json_agg(latest.period) as period, json_agg(latest.value) as value, json_agg(latest.absence) as absence
      from (with series_summary_of_level as materialized (select indicator_id, area_id, shown_period, shown_value, shown_absence
      from series_summary
      where series_summary.area_id = any(array(select area.id
      from area
      where area.level = $1
      and (area.release_from <= $2
      and (area.release_to is null or area.release_to >= $3))))
      and (series_summary.release_from <= $4
      and (series_summary.release_to is null or series_summary.release_to >= $5))) select held.indicator_id as indicator_id, held.area_id as area_id, held.shown_period as period, held.shown_value as value, held.shown_absence as absence
      from series_summary_of_level as held
      inner join indicator on indicator.id = held.indicator_id
      where (indicator.release_from <= $6
      and (indicator.release_to is null or indicator.release_to >= $7))
      and indicator.kind <> $8
      order by held.indicator_id, held.area_id) as latest"
    `);
    expect(await compile((db) => selectRegions(db, 1))).toMatchInlineSnapshot(`
      "select area_region.area_id, region.region, region.name_vi, region.name_en, area_region.valid_from, area_region.valid_to
      from area_region
      inner join region on region.scheme = area_region.scheme
      and region.region = area_region.region
      where (area_region.release_from <= $1
      and (area_region.release_to is null or area_region.release_to >= $2))
      and (region.release_from <= $3
      and (region.release_to is null or region.release_to >= $4))
      order by area_region.area_id, area_region.valid_from"
    `);
    expect(await compile((db) => selectNationalTargets(db, 1))).toMatchInlineSnapshot(`
      "select target.id, target.policy_id, target.area_id, target.area_name, target.indicator_id, target.baseline_period, target.baseline_value, target.target_period, target.target_value, target.comparator, target.note, target.source_id
      from target
      inner join area on area.id = target.area_id
      where (target.release_from <= $1
      and (target.release_to is null or target.release_to >= $2))
      and (area.release_from <= $3
      and (area.release_to is null or area.release_to >= $4))
      and area.level = $5
      order by target.target_period asc nulls last, target.id"
    `);
  });

  it('problems', async () => {
    expect(await compile((db) => selectShareProblems(db, 1))).toMatchInlineSnapshot(`
      "select observation.area_id, observation.area_name, observation.area_level, observation.indicator_id, observation.period, observation.value, observation.numerator, observation.denominator, observation.reported_share, observation.status, observation.source_id, observation.note, share_problem.computed, share_problem.difference, share_problem.hint, share_problem.is_finding
      from observation
      inner join share_problem on share_problem.indicator_id = observation.indicator_id
      and share_problem.area_key = observation.area_key
      and share_problem.period = observation.period
      and share_problem.source_id = observation.source_id
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and (share_problem.release_from <= $3
      and (share_problem.release_to is null or share_problem.release_to >= $4))
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id"
    `);
    expect(await compile((db) => selectFindings(db, 1))).toMatchInlineSnapshot(`
      "select finding
      from check_finding
      where (check_finding.release_from <= $1
      and (check_finding.release_to is null or check_finding.release_to >= $2))
      order by array_position($3::text[], kind), indicator_id, area_id, period, place"
    `);
    const filter = { indicatorIds: ['x'], areaIds: ['VN'], kinds: ['fall'] as const };
    expect(await compile((db) => selectFindings(db, 1, filter))).toMatchInlineSnapshot(`
      "select finding
      from check_finding
      where (check_finding.release_from <= $1
      and (check_finding.release_to is null or check_finding.release_to >= $2))
      and check_finding.indicator_id = $3
      and check_finding.area_id = $4
      and check_finding.kind = $5
      order by array_position($6::text[], kind), indicator_id, area_id, period, place"
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
      and series_point.area_id = observation.area_key
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
      and observation.indicator_id = $11
      and observation.area_id = $12
      and indicator.family = $13
      and observation.area_level = $14
      and observation.period_end >= $15
      and observation.period_start <= $16
      and (observation.indicator_id, observation.area_key, observation.period, observation.source_id) > ($17, $18, $19, $20)
      order by observation.indicator_id, observation.area_key, observation.period, observation.source_id
      limit $21"
    `);
  });

  it('the figures of a pack', async () => {
    expect(await compile((db) => selectPackedPrinted(db, 1, ['country']))).toMatchInlineSnapshot(`
      "select count(*)::int as length, json_agg(printed.area_id) as area_id, json_agg(printed.area_name) as area_name, json_agg(printed.area_level) as area_level, json_agg(printed.indicator_id) as indicator_id, json_agg(printed.period) as period, json_agg(printed.value) as value, json_agg(printed.numerator) as numerator, json_agg(printed.denominator) as denominator, json_agg(printed.reported_share) as reported_share, json_agg(printed.status) as status, json_agg(printed.source_id) as source_id, json_agg(printed.note) as note
      from (select area_id, area_name, area_level, indicator_id, period, value, numerator, denominator, reported_share, status, source_id, note
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and (observation.area_id = any(array(select id
      from area
      where area.level = $3
      and (area.release_from <= $4
      and (area.release_to is null or area.release_to >= $5)))) or observation.area_id is null)
      order by indicator_id, area_key, period, source_id) as printed"
    `);
    const asked = { levels: ['district'], most: 9 } as const;
    expect(await compile((db) => countFiguresOfLevels(db, 1, asked))).toMatchInlineSnapshot(`
      "select count(*)::int as count
      from (select source_id
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and observation.area_level = $3
      limit $4) as some"
    `);
  });

  it('indicators as data sets', async () => {
    expect(await compile((db) => selectDataSets(db, 1))).toMatchInlineSnapshot(`
      "select indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en, indicator_summary.longest_area_id, (select array_agg(distinct observation.area_level) as found
      from observation
      where (observation.release_from <= $1
      and (observation.release_to is null or observation.release_to >= $2))
      and observation.absence is null
      and observation.indicator_id = indicator.id) as figure_levels, sum(printed.figures)::int as figures, min(printed.first_day) as first_day, max(printed.last_day) as last_day, json_agg(json_build_object('id', source.id, 'title', source.title, 'publisher', source.publisher, 'kind', source.kind, 'url', source.url)
      order by printed.figures desc, source.id) as sources
      from (select observation.indicator_id, observation.source_id, count(*) as figures, min(observation.period_start) as first_day, max(observation.period_end) as last_day
      from observation
      where (observation.release_from <= $3
      and (observation.release_to is null or observation.release_to >= $4))
      and observation.absence is null
      group by observation.indicator_id, observation.source_id) as printed
      inner join indicator on indicator.id = printed.indicator_id
      inner join source on source.id = printed.source_id
      left join indicator_summary on indicator_summary.indicator_id = indicator.id
      and (indicator_summary.release_from <= $5
      and (indicator_summary.release_to is null or indicator_summary.release_to >= $6))
      where (indicator.release_from <= $7
      and (indicator.release_to is null or indicator.release_to >= $8))
      and (source.release_from <= $9
      and (source.release_to is null or source.release_to >= $10))
      group by indicator.id, indicator.family, indicator.name_vi, indicator.name_en, indicator.unit, indicator.factor, indicator.decimals, indicator.kind, indicator.measure, indicator.cumulative, indicator.numerator_vi, indicator.numerator_en, indicator.denominator_vi, indicator.denominator_en, indicator.direction, indicator.levels, indicator.definition_vi, indicator.definition_en, indicator_summary.longest_area_id
      order by indicator.id"
    `);
  });
});
