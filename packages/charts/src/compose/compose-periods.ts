import { compareNames, describeYears, formatList } from '@dinh/i18n';
import { compareText, findYearOfReading, parsePeriod, type SeriesPoint, sortReadings } from '@dinh/kpi';
import { type PeriodCell, type PeriodColumns, readByPeriod } from '../by-period/index.ts';
import { describeAreaOfTime } from '../ground/index.ts';
import { type CountStyle, toCountStyle } from '../stacked/count-style.ts';
import type { StackedSeries } from '../stacked/stacked-figure-input.ts';
import { toPeriodColumns, toPeriodRow } from '../table/compose-period-table.ts';
import { roleOf } from './choose-places.ts';
import {
  type Course,
  keepPlace,
  listAlike,
  listBreaks,
  listIndicatorCourses,
  listPlaceCourses,
} from './compose-courses.ts';
import { chooseYear, findYearPoint, listYearPlaces } from './compose-year.ts';
import type { FigureCellKey, FormParts } from './composed-figure.ts';
import { describeUnit, nameIndicator, namePlaces } from './figure-words.ts';
import { type FormInput, refuseFurther, toYearCell } from './form-input.ts';
import { toDrawnPoint } from './read-figure.ts';

/** Every year from the first to the last that has a reading, and the spans of several years or of part of one. */
function listPeriods(courses: readonly Course[]): readonly string[] {
  const known = courses.flatMap(({ one, series }) =>
    series.points.flatMap(({ period, value }) =>
      value === null ? [] : { period, year: findYearOfReading(period, one.indicator.measure) },
    ),
  );
  const years = known.flatMap(({ year }) => year ?? []);
  const first = Math.min(...years);
  const all = years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, n) => first + n);
  const others = known.flatMap(({ period, year }) => (year === undefined ? period : []));
  return [...new Set([...all.map(String), ...others])].toSorted(
    (a, b) => parsePeriod(a).decimal - parsePeriod(b).decimal || compareText(a, b),
  );
}

function rankingValue(cell: PeriodCell | undefined): number {
  return cell?.value ?? Number.NEGATIVE_INFINITY;
}

/** The nation first, then as the spec orders: by the latest period's value, by name, or as given. */
function orderCourses(
  courses: readonly Course[],
  columns: PeriodColumns,
  { spec }: FormInput,
  usual: 'value' | 'given',
): readonly Course[] {
  const order = spec.order ?? usual;
  if (order === 'given') return courses;
  if (order === 'name') return courses.toSorted((a, b) => compareNames(a.series.name, b.series.name));
  const latest = new Map(
    courses.map((course) => {
      const cells = readByPeriod(course.series, columns);
      return [course, cells.findLast((cell) => cell !== null && cell.value !== null) ?? undefined] as const;
    }),
  );
  return courses.toSorted((a, b) => rankingValue(latest.get(b)) - rankingValue(latest.get(a)));
}

/** Without those that existed in none of the periods. */
function keepExisting(courses: readonly Course[], columns: PeriodColumns): readonly Course[] {
  return courses.filter(({ series }) => readByPeriod(series, columns).some((cell) => cell !== null));
}

/** A table's cells: the reading that stands in each, or the blank. */
function listCells(courses: readonly Course[], columns: PeriodColumns): readonly FigureCellKey[] {
  return courses.flatMap(({ one, area, points, series }) => {
    const pointOf = new Map(series.points.map((drawn, index) => [drawn, points[index] ?? null]));
    return readByPeriod(series, columns).flatMap((cell, index) => {
      if (cell === null) return [];
      const point = 'period' in cell ? (pointOf.get(cell) ?? null) : null;
      const period = point?.period ?? columns.periods[index] ?? '';
      return [{ indicatorId: one.indicator.id, areaId: area.id, period, point }];
    });
  });
}

function listShown(courses: readonly Course[]): FormParts['shown'] {
  return [...Map.groupBy(courses, ({ one }) => one)].map(([one, own]) => ({
    one,
    points: sortReadings(own.flatMap(({ points }) => points)),
  }));
}

/** Every place due, those without a figure too: silence is part of what a matrix shows. */
function listRows(input: FormInput): readonly Course[] {
  if (input.indicators.length > 1) return listIndicatorCourses(input);
  return listPlaceCourses(input, { withBlank: true });
}

function columnsOf(input: FormInput, courses: readonly Course[]): PeriodColumns {
  return { periods: listPeriods(courses), measure: input.indicators[0].indicator.measure };
}

/** Places by years, each cell shaded. */
export function composeMatrix(input: FormInput): FormParts | null {
  refuseFurther(input, 1);
  const { spec, indicators, places, t } = input;
  const [one] = indicators;
  const found = listPlaceCourses({ ...input, indicators: [one] }, { withBlank: true });
  const columns = columnsOf(input, found);
  if (columns.periods.length === 0) return null;
  const courses = orderCourses(keepExisting(found, columns), columns, input, 'value');
  const shown = listShown(courses);
  const years = describeYears(shown[0]?.points ?? []);
  const own = { ...columns, series: courses.map(({ series }) => series), level: places.level, style: one.style };
  return {
    draw: (surround) => ({ form: 'matrix', input: { ...own, ...surround } }),
    title: t('explore.title.matrix', { indicator: nameIndicator(one, t), years }),
    subtitle: describeUnit(one, spec, t),
    notes: [],
    shown,
    cells: listCells(courses, columns),
  };
}

/** Parts of a whole by year; null where figures can't be added up. */
export function composeStacked(asked: FormInput): FormParts | null {
  const input = { ...asked, indicators: listAlike(asked) };
  const { spec, indicators, places, data, t, refuse } = input;
  const [one] = indicators;
  const style: CountStyle | null = one.read.rate === null ? toCountStyle(one.style, one.indicator) : null;
  if (style === null) {
    refuse({ code: 'not-with', field: 'form', seen: 'stacked', accepted: ['line', 'bars'] });
    return null;
  }
  const isOfIndicators = indicators.length > 1;
  const found = (isOfIndicators ? listIndicatorCourses(input) : listPlaceCourses(input, { withBlank: true })).filter(
    ({ series, one: own }) => series.role !== 'nation' && toCountStyle(own.style, own.indicator) !== null,
  );
  const columns = columnsOf(input, found);
  if (columns.periods.length === 0) return null;
  const courses = keepExisting(found, columns);
  const series = courses.flatMap(({ series: { role, ...part } }): readonly StackedSeries[] =>
    role === 'nation' ? [] : [{ ...part, role }],
  );
  const shown = listShown(courses);
  const years = describeYears(sortReadings(shown.flatMap(({ points }) => points)));
  const areas = isOfIndicators ? courses.slice(0, 1).map(({ area }) => area) : places.chosen;
  const common = {
    areas: areas.length > 0 ? namePlaces(areas, data.ground, t) : t('explore.title.everywhere'),
    years,
  };
  const own = {
    ...columns,
    series,
    style,
    parts: isOfIndicators ? ('indicators' as const) : ('areas' as const),
    breaks: listBreaks(input, courses),
  };
  return {
    draw: (surround) => ({ form: 'stacked', input: { ...own, ...surround } }),
    title: isOfIndicators
      ? t('explore.title.indicators', {
          indicators: formatList(
            courses.map((course) => course.series.name),
            t.language,
          ),
          area: common.areas,
          years,
        })
      : t('indicator.line.title', { indicator: nameIndicator(one, t), ...common }),
    subtitle: describeUnit(one, spec, t),
    notes: [],
    ...(isOfIndicators ? keepPlace(input) : {}),
    shown,
    cells: listCells(courses, columns),
  };
}

function nameTable(input: FormInput, years: string): string {
  const { indicators, t } = input;
  const names = indicators.map((one) => nameIndicator(one, t));
  return t('explore.title.table', { indicators: formatList(names, t.language), years });
}

/** Places, or the indicators of one place, by years. */
function composeYearsTable(input: FormInput): FormParts | null {
  const { spec, indicators, data, t } = input;
  const isOfIndicators = indicators.length > 1;
  const found = listRows(input);
  const columns = columnsOf(input, found);
  if (columns.periods.length === 0) return null;
  const existing = keepExisting(found, columns);
  const courses = isOfIndicators ? existing : orderCourses(existing, columns, input, 'given');
  const shown = listShown(courses);
  const years = describeYears(sortReadings(shown.flatMap(({ points }) => points)));
  const own = {
    rowHead: isOfIndicators ? t('explore.table.indicator') : t('figure.table.area'),
    columns: toPeriodColumns(columns.periods, t.language),
    rows: courses.map(({ series, one }) => toPeriodRow(series, columns, isOfIndicators ? one.style : undefined)),
    style: indicators[0].style,
  };
  const of = namePlaces(
    courses.slice(0, 1).map(({ area }) => area),
    data.ground,
    t,
  );
  return {
    draw: (surround) => ({ form: 'table', input: { ...own, ...surround } }),
    title: isOfIndicators ? t('explore.title.place', { area: of, years }) : nameTable(input, years),
    subtitle: isOfIndicators ? t('explore.subtitle.units') : describeUnit(indicators[0], spec, t),
    notes: [],
    ...(isOfIndicators ? keepPlace(input) : {}),
    shown,
    cells: listCells(courses, columns),
  };
}

/** Places by the indicators of one year. */
function composeIndicatorsTable(input: FormInput): FormParts | null {
  const { spec, indicators, places, data, hrefs, t } = input;
  const year = chooseYear(input, indicators[0]);
  if (!year) return null;
  const rows = listYearPlaces(input, year.year).map((area) => ({
    area,
    points: indicators.map((one) => findYearPoint(one, area.id, year.year)),
  }));
  const named = rows.map(({ area, points }) => ({
    id: area.id,
    name: describeAreaOfTime(data.ground, area, t),
    role: roleOf(area, places),
    points,
    cells: indicators.map((one, index): PeriodCell => {
      const point = points[index];
      return point ? toDrawnPoint(one, point, hrefs) : { value: null, absence: 'not-found', href: null };
    }),
  }));
  const ordered =
    spec.order === 'name'
      ? named.toSorted((a, b) => compareNames(a.name, b.name))
      : spec.order === 'value'
        ? named.toSorted((a, b) => rankingValue(b.cells[0]) - rankingValue(a.cells[0]))
        : named;
  const own = {
    rowHead: t('figure.table.area'),
    columns: indicators.map((one) => ({
      id: one.indicator.id,
      name: nameIndicator(one, t),
      period: String(year.year),
      style: one.style,
    })),
    rows: ordered.map(({ points: _, ...row }) => row),
    style: indicators[0].style,
  };
  const pointsOf = (index: number): readonly SeriesPoint[] =>
    sortReadings(ordered.flatMap(({ points }) => points[index] ?? []));
  return {
    draw: (surround) => ({ form: 'table', input: { ...own, ...surround } }),
    title: nameTable(input, String(year.year)),
    subtitle: t('explore.subtitle.units'),
    notes: [],
    shown: indicators.map((one, index) => ({ one, points: pointsOf(index) })),
    cells: ordered.flatMap(({ id, points }) =>
      indicators.map((one, index) => toYearCell(one, { areaId: id, year: year.year, point: points[index] ?? null })),
    ),
  };
}

/** A table: of one indicator or one place by years, of several places by indicators in one year. */
export function composeTable(input: FormInput): FormParts | null {
  const { indicators, places } = input;
  const isOne = places.chosen.length + places.others.length <= 1;
  return indicators.length === 1 || isOne ? composeYearsTable(input) : composeIndicatorsTable(input);
}
