import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  flag,
  integer,
  isOneOf,
  number,
  text,
  textOrNull,
  withReleases,
} from './define-table.ts';

/** The kinds of findings that there were then. */
export const findingKinds = [
  'numerator-above-denominator',
  'negative',
  'share-outside',
  'decimal-comma',
  'fall',
  'jump',
  'children-above-parent',
  'parent-outside-children',
];
const hints = ['rounded-parts', 'digits-swapped', 'one-digit', 'one-part-digit', 'truncated'];
const families = ['facilities', 'clubs', 'heritage', 'movement', 'people', 'industry'];

const span = {
  first_period: [textOrNull, 'The period with a value that begins first; null without values.'],
  latest_period: [textOrNull, 'The period with a value that ends last; null without values.'],
} as const;

const spanWhole = '(first_period is null) = (figures = 0) and (latest_period is null) = (figures = 0)';

const tables = withReleases([
  {
    name: 'check_finding',
    comment: 'Read model: what the checks find in a cell. Written with its release, never by hand.',
    columns: {
      indicator_id: [text, 'What is measured; first in the key, since tables are distributed by it.'],
      area_id: [text, 'Of the cell.'],
      period: [text, 'Of the cell.'],
      kind: [text, 'What the figure does not agree with.'],
      place: [integer, 'From 0, among the findings of one kind in one cell.'],
      severity: [text, 'A note is no larger than rounding of the printed figures explains.'],
      source_id: [text, 'Source of the cell’s figure.'],
      finding: ['json not null', 'With the figures it concerns, as the maths gives it.'],
    },
    key: ['indicator_id', 'area_id', 'period', 'kind', 'place'],
    checks: {
      kind_known: isOneOf('kind', findingKinds),
      severity_known: isOneOf('severity', ['finding', 'note']),
      place_from_0: 'place >= 0',
    },
    indexes: { by_area: '(area_id)' },
  },
  {
    name: 'share_problem',
    comment: 'Read model: a printed share that does not agree with its parts, by the key of its observation.',
    columns: {
      indicator_id: [text, 'Of the observation; first in the key, since tables are distributed by it.'],
      area_key: [text, 'Of the observation.'],
      period: [text, 'Of the observation.'],
      source_id: [text, 'Of the observation.'],
      computed: [number, 'From the parts, in full precision.'],
      difference: [number, 'Printed minus computed.'],
      hint: [textOrNull, 'What may explain it.'],
      is_finding: [flag, 'False for what rounded parts explain.'],
    },
    key: ['indicator_id', 'area_key', 'period', 'source_id'],
    checks: { hint_known: isOneOf('hint', hints) },
  },
  {
    name: 'series_summary',
    comment: 'Read model: how much is known of an indicator in an area.',
    columns: {
      indicator_id: [text, 'What is measured; first in the key, since tables are distributed by it.'],
      area_id: [text, 'The area.'],
      cells: [integer, 'Series points, blanks among them.'],
      figures: [integer, 'Series points with a value.'],
      years: [integer, 'Years with a value of a single period; an interval is none.'],
      readings: [integer, 'Values of a single period.'],
      ...span,
      shown_period: [
        text,
        'Of the cell that stands for the series: the latest with a value, or else the latest blank.',
      ],
    },
    key: ['indicator_id', 'area_id'],
    checks: {
      span_whole: spanWhole,
      parts_fit: 'cells >= figures and figures >= readings and readings >= years',
      latest_shown: 'latest_period is null or shown_period = latest_period',
    },
    indexes: { by_area: '(area_id, indicator_id)' },
  },
  {
    name: 'indicator_summary',
    comment: 'Read model: how much is known of an indicator everywhere, and how much of it is not in order.',
    columns: {
      indicator_id: [text, 'What is measured.'],
      figures: [integer, 'Series points with a value.'],
      areas: [integer, 'Areas with a value.'],
      ...span,
      longest_area_id: [textOrNull, 'The area with most years; null without values of single periods.'],
      longest_years: [integer, 'Years of that area.'],
      longest_readings: [integer, 'Values of that area.'],
      findings: [integer, 'Of the checks, notes left out.'],
      share_findings: [integer, 'Printed shares that do not agree with their parts, notes left out.'],
      differing: [integer, 'Cells whose sources differ.'],
      not_placed: [integer, 'Observations whose printed name is no area of their date.'],
    },
    key: ['indicator_id'],
    checks: { span_whole: spanWhole, longest_whole: '(longest_area_id is null) = (longest_years = 0)' },
  },
  {
    name: 'area_summary',
    comment: 'Read model: published figures of an area in a family; counts over a register’s items stand apart.',
    columns: {
      area_id: [text, 'The area.'],
      family: [text, 'Of the indicators.'],
      indicators: [integer, 'With a value.'],
      figures: [integer, 'Series points with a value.'],
    },
    key: ['area_id', 'family'],
    checks: { family_known: isOneOf('family', families), not_empty: 'indicators > 0 and figures >= indicators' },
  },
  {
    name: 'source_summary',
    comment: 'Read model: how much of the figures rests on a source.',
    columns: {
      source_id: [text, 'The source.'],
      dated: [integer, 'Observations.'],
      undated: [integer, 'Figures without a period.'],
      indicators: [integer, 'Of both.'],
      areas: [integer, 'Of both; names that fit no area are none.'],
    },
    key: ['source_id'],
    checks: { not_empty: 'dated + undated > 0' },
  },
]);

/** Emptied, so that the next start loads every release anew with what is derived from it. */
export const emptied = [
  ...['source', 'region', 'area', 'area_status', 'area_region', 'area_alias', 'area_size', 'unit_count'],
  ...['area_succession', 'area_population', 'indicator', 'policy', 'policy_link', 'target', 'review', 'review_point'],
  ...['value_system', 'exchange', 'register', 'heritage_item', 'undated_figure', 'observation', 'boundary'],
  ...['series_point', 'release'],
];

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

export const findingsAndSummaries: Migration = {
  up: async (db) => {
    await run(db, [
      `truncate ${emptied.join(', ')}`,
      'drop index series_point_by_indicator_period',
      'drop index series_point_by_area',
      'create index series_point_by_area on series_point (area_id)',
      'create index series_point_differing on series_point (indicator_id, area_id, period_end) where differs',
      'create index series_point_after_end on series_point (indicator_id, area_id, period) where after_end',
      'create index area_by_level on area (level)',
      'create index observation_not_placed on observation (indicator_id, area_key, period) where area_id is null',
    ]);
    await createTables(db, tables);
  },
  down: async (db) => {
    await dropTables(db, tables);
    await run(db, [
      'drop index observation_not_placed',
      'drop index area_by_level',
      'drop index series_point_after_end',
      'drop index series_point_differing',
      'drop index series_point_by_area',
      'create index series_point_by_area on series_point (area_id, indicator_id, period_end)',
      'create index series_point_by_indicator_period on series_point (indicator_id, period_end, area_id)',
    ]);
  },
};
