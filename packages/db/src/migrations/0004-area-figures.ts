import type { Migration } from 'kysely/migration';
import {
  createTables,
  dropTables,
  flag,
  integer,
  integerOrNull,
  isDay,
  isOneOf,
  number,
  numberOrNull,
  text,
  textOrNull,
  withReleases,
} from './define-table.ts';

const series = ['nso_avg', 'nso_avg_sum', 'census', 'admin_2024-12-31'];

const tables = withReleases([
  {
    name: 'area_size',
    comment: 'Land of an area.',
    columns: {
      area_id: [text, 'The area.'],
      year: [integer, 'Of the figure.'],
      area_km2: [number, 'Square kilometres.'],
      method: [text, 'Official, or a sum.'],
      precision_km2: [numberOrNull, 'Half the width of the range the figure stands for.'],
      source_id: [text, 'Who says so.'],
    },
    key: ['area_id', 'year'],
    checks: { size_positive: 'area_km2 > 0' },
  },
  {
    name: 'unit_count',
    comment: 'Districts and communes of an area on a day; the first two counts are the sums of their kinds.',
    columns: {
      area_id: [text, 'The area.'],
      date: [text, 'ISO day.'],
      districts: [integer, 'District-level units.'],
      communes: [integer, 'Commune-level units.'],
      wards: [integer, 'Commune level.'],
      townships: [integer, 'Commune level.'],
      rural_communes: [integer, 'Commune level.'],
      special_zones: [integer, 'Commune level, from 2025-07-01.'],
      urban_districts: [integer, 'District level.'],
      towns: [integer, 'District level.'],
      cities: [integer, 'District level.'],
      rural_districts: [integer, 'District level.'],
      source_id: [text, 'Who says so.'],
      source_edition: [textOrNull, 'Numbered edition of a source that has several.'],
      note: [textOrNull, 'Of the compilers.'],
    },
    key: ['area_id', 'date'],
    checks: { date_day: isDay('date') },
  },
  {
    name: 'area_population',
    comment: 'Persons of an area. The series must not be mixed: they count differently.',
    columns: {
      area_id: [text, 'The area.'],
      year: [integer, 'Of the figure.'],
      series: [text, 'Way of counting.'],
      population: [integer, 'Persons.'],
      urban: [integerOrNull, 'Persons; known for the census only.'],
      rural: [integerOrNull, 'Persons; known for the census only.'],
      preferred: [flag, 'The one series to use of this area and year.'],
      source_id: [text, 'Who says so.'],
    },
    key: ['area_id', 'year', 'series'],
    checks: { series_known: isOneOf('series', series), population_positive: 'population >= 0' },
  },
]);

export const areaFigures: Migration = {
  up: (db) => createTables(db, tables),
  down: (db) => dropTables(db, tables),
};
