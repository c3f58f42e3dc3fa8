import { formatPeriod, type Translate } from '@dinh/i18n';
import { findReadingsByYear, type Indicator, parsePeriod, readPathAt, type TargetCourse, yearOf } from '@dinh/kpi';
import type { SlideChart, SlideSeries } from '../pptx/slide-deck.ts';
import { slideInk } from '../pptx/slide-look.ts';

interface Reading {
  readonly period: string;
  readonly value: number | null;
}

/** A target to be drawn beside the figures. */
export interface DrawnCourse {
  readonly course: TargetCourse;
  /** What is asked, at its deadline. */
  readonly value: number;
  readonly pathName: string;
  readonly targetName: string;
}

interface LineChartInput<T extends Reading> {
  readonly readings: readonly T[];
  readonly indicator: Indicator;
  readonly name: string;
  readonly target: DrawnCourse | null;
  readonly description: string;
}

/** Percent: an axis that goes on beyond them would say that more is possible. */
const whole = 100;
const nearWhole = 80;

interface Slot {
  readonly period: string;
  readonly value: number | null;
}

/** Every year from the first to the last, those without a figure too, each named by its figure's own period. */
function listSlots<T extends Reading>({ readings, indicator, target }: LineChartInput<T>): readonly Slot[] {
  const known = readings.filter(({ value }) => value !== null);
  const byYear = findReadingsByYear(known, indicator.measure);
  const years = [
    ...byYear.keys(),
    ...(target?.course.deadline ? [yearOf(target.course.deadline)] : []),
    ...(target?.course.path[0] ? [yearOf(target.course.path[0].period)] : []),
  ];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index): Slot => {
    const year = first + index;
    const reading = byYear.get(year);
    return { period: reading?.period ?? String(year), value: reading?.value ?? null };
  });
}

/** How many years have a figure that a line of years can show. */
export function countDrawnYears(readings: readonly Reading[], { measure }: Pick<Indicator, 'measure'>): number {
  return findReadingsByYear(
    readings.filter(({ value }) => value !== null),
    measure,
  ).size;
}

/** Periods with a figure that a line of years can't show: of several years, of a part of one, of a year shown by a later figure. */
export function listUndrawn(readings: readonly Reading[], { measure }: Pick<Indicator, 'measure'>): readonly string[] {
  const known = readings.filter(({ value }) => value !== null);
  const drawn = new Set([...findReadingsByYear(known, measure).values()].map(({ period }) => period));
  return known.map(({ period }) => period).filter((period) => !drawn.has(period));
}

function listTargetSeries(target: DrawnCourse, slots: readonly Slot[]): readonly SlideSeries[] {
  const { course, value, pathName, targetName } = target;
  if (course.path.length > 0) {
    const values = slots.map(({ period }) => readPathAt(course, period));
    return [{ name: pathName, values, color: slideInk.series[1], isFocus: false, isTarget: true }];
  }
  if (course.deadline === null) return [];
  const due = yearOf(course.deadline);
  const values = slots.map(({ period }) => (yearOf(period) === due ? value : null));
  return [{ name: targetName, values, color: slideInk.series[1], isFocus: false }];
}

/** A series over the years as a chart that its reader can edit: years without a figure stay empty. */
export function writeLineChart<T extends Reading>(input: LineChartInput<T>, t: Translate): SlideChart {
  const { indicator, name, target, description } = input;
  const slots = listSlots(input);
  const series: readonly SlideSeries[] = [
    // Figures stand over what is asked.
    ...(target ? listTargetSeries(target, slots) : []),
    { name, values: slots.map(({ value }) => value), color: slideInk.series[0], isFocus: true },
  ];
  const drawn = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const [lowest, highest] = [Math.min(...drawn), Math.max(...drawn)];
  const isNearWhole = indicator.unit === 'percent' && highest <= whole && highest > nearWhole;
  return {
    form: 'line',
    categories: slots.map(({ period }) => formatPeriod(period, t.language, 'short')),
    days: slots.map(({ period }) => parsePeriod(period).end),
    series,
    categoryAxis: { title: null, decimals: null, min: null, max: null },
    // From zero, so that a small change looks like one.
    valueAxis: {
      title: t(`units.name.${indicator.unit}`),
      decimals: indicator.decimals,
      min: lowest >= 0 ? 0 : null,
      max: isNearWhole ? whole : null,
    },
    description,
  };
}
