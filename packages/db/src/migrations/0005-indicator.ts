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
  texts,
  withReleases,
} from './define-table.ts';

const families = ['facilities', 'clubs', 'heritage', 'movement', 'people', 'industry'];

const tables = withReleases([
  {
    name: 'indicator',
    comment: 'What is measured, in which unit, and how it may be read.',
    columns: {
      id: [text, 'Short name, part of every address.'],
      family: [text, 'Group of indicators.'],
      name_vi: [text, 'Vietnamese name.'],
      name_en: [text, 'English name.'],
      unit: [text, 'What a value counts.'],
      factor: [number, 'Value = numerator ÷ denominator × factor.'],
      decimals: [integer, 'Decimals shown.'],
      kind: [text, 'Count (summed), ratio (from summed parts), distinct (recounted from items).'],
      measure: [text, 'Stock at a date, or flow over a period.'],
      cumulative: [flag, 'It may only grow.'],
      numerator_vi: [textOrNull, 'What the numerator counts; null without parts.'],
      numerator_en: [textOrNull, 'What the numerator counts; null without parts.'],
      denominator_vi: [textOrNull, 'What the denominator counts; null without parts.'],
      denominator_en: [textOrNull, 'What the denominator counts; null without parts.'],
      direction: [text, 'Which way is better; neutral judges nothing.'],
      levels: [texts, 'Levels of areas it is published for.'],
      definition_vi: [text, 'Vietnamese definition.'],
      definition_en: [text, 'English definition.'],
    },
    key: ['id'],
    checks: {
      family_known: isOneOf('family', families),
      kind_known: isOneOf('kind', ['count', 'ratio', 'distinct']),
      measure_known: isOneOf('measure', ['stock', 'flow']),
      direction_known: isOneOf('direction', ['up', 'down', 'neutral']),
      factor_positive: 'factor > 0',
      decimals_positive: 'decimals >= 0',
      levels_some: 'cardinality(levels) > 0',
    },
    indexes: { by_family: '(family)' },
  },
]);

export const indicator: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
