import { describeYears, formatList, formatPeriod } from '@dinh/i18n';
import { parsePeriod, type SeriesPoint, sortReadings } from '@dinh/kpi';
import type { FigureBreak } from '../figure/figure-break.ts';
import type { FigureSeries } from '../figure/figure-series.ts';
import { type FigureTrack, listTracks } from '../figure/figure-track.ts';
import { describeAreaOfTime, findBoundaryBreaks, type GroundArea } from '../ground/index.ts';
import type { SeriesRole } from '../palette/index.ts';
import { toFigureTargets } from '../targets/to-figure-targets.ts';
import { roleOf } from './choose-places.ts';
import type { FigureCellKey, FormParts } from './composed-figure.ts';
import { describeUnit, nameIndicator, namePlaces } from './figure-words.ts';
import type { FormInput } from './form-input.ts';
import { type FigureIndicator, isInRange, toDrawnPoint } from './read-figure.ts';

export interface Course {
  readonly one: FigureIndicator;
  readonly area: GroundArea;
  readonly series: FigureSeries;
  /** In the order of the series' points. */
  readonly points: readonly SeriesPoint[];
}

function toCourse(
  { spec, places, hrefs }: FormInput,
  one: FigureIndicator,
  area: GroundArea,
  named: { readonly id: string; readonly name: string; readonly role: SeriesRole },
): Course {
  const points = (one.byArea.get(area.id) ?? []).filter(({ period }) => isInRange(spec, period));
  return {
    one,
    area,
    points,
    series: {
      ...named,
      points: points.map((point) => toDrawnPoint(one, point, hrefs)),
      // On other boundaries an extent has figures from before its unit was made.
      ...(places.day === null ? { exists: area } : {}),
    },
  };
}

const hasValue = ({ series }: Course): boolean => series.points.some(({ value }) => value !== null);

/** Those of the first one's unit, which share its scale. */
export function listAlike({ indicators, refuse }: FormInput): FormInput['indicators'] {
  const [first, ...rest] = indicators;
  const alike = rest.filter(({ style, indicator }) => {
    const isAlike = style.unit === first.style.unit;
    if (!isAlike) refuse({ code: 'not-with', field: 'indicator', seen: indicator.id, accepted: [first.indicator.id] });
    return isAlike;
  });
  return [first, ...alike];
}

/** Several indicators of one place: the one in focus, else the nation. */
export function listIndicatorCourses(input: FormInput): readonly Course[] {
  const { indicators, places, t, refuse } = input;
  const area = places.chosen[0] ?? places.nation ?? places.others[0];
  if (!area) return [];
  const others = places.chosen.slice(1);
  if (others.length > 0) {
    const seen = others.map(({ id }) => id).join(',');
    refuse({ code: 'not-with', field: 'area', seen, accepted: [area.id] });
  }
  return indicators.map((one, index) =>
    toCourse(input, one, area, {
      id: one.indicator.id,
      name: nameIndicator(one, t),
      role: index === 0 ? 'focus' : 'peer',
    }),
  );
}

/** Of several indicators the one place that is shown, where the reader chose some. */
export function keepPlace({ places }: FormInput): Pick<FormParts, 'areas'> {
  const [focus] = places.chosen;
  return focus ? { areas: [focus.id] } : {};
}

/** One indicator of the chosen places, the nation, and those beside them in grey; those without a figure too where asked. */
export function listPlaceCourses(
  input: FormInput,
  { withBlank }: { readonly withBlank: boolean } = { withBlank: false },
): readonly Course[] {
  const { indicators, places, data, t } = input;
  const [one] = indicators;
  const nameOf = (area: GroundArea): string => describeAreaOfTime(data.ground, area, t);
  const toOwn = (area: GroundArea): Course =>
    toCourse(input, one, area, { id: area.id, name: nameOf(area), role: roleOf(area, places) });
  // A nation's total dwarfs its places.
  const nation =
    places.nation && (one.indicator.unit === 'percent' || places.others.length === 0) ? places.nation : null;
  return [
    ...places.chosen.map(toOwn),
    ...(nation ? [toOwn(nation)].filter(hasValue) : []),
    ...places.others.map(toOwn).filter((course) => withBlank || hasValue(course)),
  ];
}

/** Readers' words as rules at the end of their time, under the number of their note. */
function listRemarkRules({ spec, t }: FormInput): readonly FigureBreak[] {
  return spec.remarks.map(({ period }, index) => ({
    day: parsePeriod(period).end,
    words: t('explore.note.remarkMark', { number: index + 1, period: formatPeriod(period, t.language, 'short') }),
  }));
}

export function listBreaks(input: FormInput, courses: readonly Course[]): readonly FigureBreak[] {
  const { places, data, t } = input;
  const own = courses.filter(({ area }) => area.level === 'province');
  // On the boundaries of one day a course has no such cliff.
  const redrawn =
    places.day === null
      ? findBoundaryBreaks(
          own.flatMap(({ points }) => points.map(({ period }) => period)),
          data.ground,
          t,
        )
      : [];
  return [...redrawn, ...listRemarkRules(input)];
}

/** Cells as the walk and the table go through them, blanks included. */
function listCells(courses: readonly Course[], tracks: readonly FigureTrack[]): readonly FigureCellKey[] {
  return courses.flatMap(({ one, area, points }, index) => {
    const byPeriod = new Map(points.map((point) => [point.period, point]));
    return (tracks[index]?.stops ?? []).map(({ period }) => ({
      indicatorId: one.indicator.id,
      areaId: area.id,
      period,
      point: byPeriod.get(period) ?? null,
    }));
  });
}

/** How an indicator came about in places, or several in one place: as lines, or in a small chart each. */
export function composeCourses(asked: FormInput, form: 'line' | 'multiples'): FormParts {
  const input = { ...asked, indicators: listAlike(asked) };
  const { spec, indicators, places, data, t } = input;
  const [first] = indicators;
  const isOfIndicators = indicators.length > 1;
  const courses = isOfIndicators ? listIndicatorCourses(input) : listPlaceCourses(input);
  const isNationIn = courses.some(({ series: { role } }) => role === 'nation');
  const coloured = courses.filter(({ series }) => series.role !== 'context');
  // Where nobody is chosen nor summed up, sources are those of all.
  const cited = coloured.some(hasValue) ? coloured : courses;
  const years = describeYears(sortReadings(cited.flatMap(({ points }) => points)));
  const named =
    places.chosen.length > 0 ? places.chosen : isNationIn ? [places.nation].flatMap((one) => one ?? []) : null;
  const title = isOfIndicators
    ? t('explore.title.indicators', {
        indicators: formatList(
          courses.map(({ series }) => series.name),
          t.language,
        ),
        area: namePlaces(
          courses.slice(0, 1).map(({ area }) => area),
          data.ground,
          t,
        ),
        years,
      })
    : t('indicator.line.title', {
        indicator: nameIndicator(first, t),
        areas: named ? namePlaces(named, data.ground, t) : t('explore.title.everywhere'),
        years,
      });
  const series = courses.map((course) => course.series);
  const aims = isOfIndicators || first.isComputed ? undefined : input.aims;
  const targets =
    aims &&
    toFigureTargets({
      ...aims,
      series: series.filter(({ role }) => role === 'focus' || role === 'nation'),
      thingsName: first.thingsName,
      style: first.style,
      t,
    });
  const common = {
    style: first.style,
    breaks: listBreaks(input, courses),
    ...(targets ? { targets } : {}),
  };
  const parts = {
    title,
    subtitle: describeUnit(first, spec, t),
    notes: [],
    ...(isOfIndicators ? keepPlace(input) : {}),
    shown: [...Map.groupBy(cited, ({ one }) => one)].map(([one, own]) => ({
      one,
      points: sortReadings(own.flatMap(({ points }) => points)),
    })),
    cells: listCells(courses, listTracks(series)),
  };
  if (form === 'line') return { ...parts, draw: (surround) => ({ form, input: { ...common, series, ...surround } }) };
  const facets = coloured.length > 0 ? coloured : courses.slice(0, 1);
  const behind = courses.filter((course) => !facets.includes(course));
  const own = {
    ...common,
    facets: facets.map((course) => course.series),
    context: behind.map(({ series: { id, points } }) => ({
      id,
      points: points.filter(({ isPart }) => isPart !== true),
    })),
  };
  return { ...parts, draw: (surround) => ({ form, input: { ...own, ...surround } }) };
}
