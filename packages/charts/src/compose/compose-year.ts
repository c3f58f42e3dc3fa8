import { compareNames, describeYears, formatList } from '@dinh/i18n';
import {
  countCoverage,
  findFullestYear,
  findReadingForYear,
  type SeriesPoint,
  sortReadings,
  type YearCoverage,
  yearOf,
} from '@dinh/kpi';
import { listYearLevels } from '../bars/list-year-levels.ts';
import { describeArea, type GroundArea } from '../ground/index.ts';
import { findBoundaryLayer } from '../map/boundary-file.ts';
import { assignColours, type SeriesColour, seriesColours } from '../palette/index.ts';
import { toFigureTargets } from '../targets/to-figure-targets.ts';
import type { FigureCellKey, FormParts } from './composed-figure.ts';
import { describeUnit, nameIndicator } from './figure-words.ts';
import { type FormInput, refuseFurther, toYearCell } from './form-input.ts';
import { type FigureIndicator, toDrawnPoint } from './read-figure.ts';

export interface FigureYear {
  readonly year: number;
  /** Every year in which some place has a figure, ascending. */
  readonly all: readonly YearCoverage<SeriesPoint, GroundArea>[];
}

/** The year asked for, else the one in which most places have a figure; null where there is none. */
export function chooseYear({ spec, places, data }: FormInput, one: FigureIndicator): FigureYear | null {
  const all = countCoverage({
    readings: one.read.points.filter((point) => !one.read.partial.has(point)),
    areas: data.ground.areas,
    level: places.level,
    measure: one.indicator.measure,
    basisDay: places.day,
  });
  const asked = spec.to ?? spec.from;
  const year = asked === null ? findFullestYear(all)?.year : yearOf(asked);
  return year === undefined ? null : { year, all };
}

/** A place's reading for a year, one of only a part of it where there is no other, or the blank that is known. */
export function findYearPoint(one: FigureIndicator, areaId: string, year: number): SeriesPoint | null {
  const own = one.byArea.get(areaId) ?? [];
  const { measure } = one.indicator;
  const known = own.filter(({ value }) => value !== null);
  const whole = known.filter((point) => !one.read.partial.has(point));
  return (
    findReadingForYear(whole, year, measure) ??
    findReadingForYear(known, year, measure) ??
    findReadingForYear(own, year, measure) ??
    null
  );
}

/** The places of a year: those that exist at its end, of which the chosen come first. */
export function listYearPlaces({ places }: Pick<FormInput, 'places'>, year: number): readonly GroundArea[] {
  const day = places.day ?? `${year}-12-31`;
  const exists = ({ validFrom, validTo }: GroundArea): boolean => validFrom <= day && (validTo ?? day) >= day;
  const nation = places.nation ? [places.nation] : [];
  return [...places.chosen, ...places.others, ...nation].filter(exists);
}

type Listed = readonly { readonly area: GroundArea; readonly point: SeriesPoint | null }[];

interface YearParts {
  readonly year: FigureYear;
  readonly listed: Listed;
  readonly title: string;
}

function toCells(listed: Listed, one: FigureIndicator, year: number): readonly FigureCellKey[] {
  return listed.map(({ area, point }) => toYearCell(one, { areaId: area.id, year, point }));
}

function listKnown(listed: Listed): readonly SeriesPoint[] {
  return sortReadings(listed.flatMap(({ point }) => (point && point.value !== null ? point : [])));
}

function composeYear(input: FormInput, one: FigureIndicator, year: FigureYear): YearParts {
  const { t } = input;
  const listed = listYearPlaces(input, year.year).map((area) => ({
    area,
    point: findYearPoint(one, area.id, year.year),
  }));
  return {
    year,
    listed,
    title: t('indicator.year.title', { indicator: nameIndicator(one, t), year: String(year.year) }),
  };
}

/** Places that can't be ranked, since only part of them has a figure. */
function notePartial(listed: Listed, one: FigureIndicator, input: FormInput): readonly string[] {
  const { data, t } = input;
  const names = listed.flatMap(({ area, point }) =>
    point && one.read.partial.has(point) ? describeArea(data.ground, area, t) : [],
  );
  return names.length === 0 ? [] : [t('basis.partial', { areas: formatList(names, t.language) })];
}

function readYear(input: FormInput): { readonly one: FigureIndicator; readonly found: YearParts } | null {
  refuseFurther(input, 1);
  const [one] = input.indicators;
  const year = chooseYear(input, one);
  return year && { one, found: composeYear(input, one, year) };
}

function sortByName(listed: Listed, { data, t }: FormInput): Listed {
  const nameOf = ({ area }: Listed[number]): string => describeArea(data.ground, area, t);
  return listed.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
}

/** The place in focus and the nation. */
const mostHeld = 2;

/** Places of one year, ranked. */
export function composeBars(input: FormInput): FormParts | null {
  const read = readYear(input);
  if (!read) return null;
  const { one, found } = read;
  const { spec, places, data, aims, hrefs, t } = input;
  const chosen = new Set(places.chosen.map(({ id }) => id));
  const isNationAlike = one.indicator.unit === 'percent' || one.read.rate !== null;
  const ranked = found.listed.filter(({ area, point }) => {
    if (point && one.read.partial.has(point)) return false;
    // A total is off the scale of its places.
    return area.level !== 'country' || (point?.value != null && (chosen.has(area.id) || isNationAlike));
  });
  const inOrder = spec.order === 'name' ? sortByName(ranked, input) : ranked;
  const entries = inOrder.map(({ area, point }) => ({
    id: area.id,
    name: describeArea(data.ground, area, t),
    role:
      area.level === 'country' ? ('nation' as const) : chosen.has(area.id) ? ('focus' as const) : ('context' as const),
    point: point && toDrawnPoint(one, point, hrefs),
  }));
  const held = entries.filter(({ role }) => role === 'nation' || role === 'focus');
  const levels = aims
    ? listYearLevels(
        (figure) => toFigureTargets({ ...aims, ...figure }),
        { year: found.year.year, style: one.style, places: held.slice(0, mostHeld) },
        t,
      )
    : [];
  const own = {
    levels,
    entries,
    period: String(found.year.year),
    level: places.level,
    direction: spec.order === null || spec.order === 'value' ? one.indicator.direction : null,
    style: one.style,
  };
  return {
    title: found.title,
    subtitle: describeUnit(one, spec, t),
    notes: notePartial(found.listed, one, input),
    draw: (surround) => ({ form: 'bars', input: { ...own, ...surround } }),
    shown: [{ one, points: listKnown(ranked) }],
    cells: toCells(inOrder, one, found.year.year),
  };
}

function colourChosen(areas: readonly GroundArea[]): ReadonlyMap<string, SeriesColour> {
  const assigned = assignColours(
    areas.map(({ id }, index) => ({ id, role: index === 0 ? ('focus' as const) : ('peer' as const) })),
  );
  return new Map(
    [...assigned].flatMap(([id, colour]) => {
      const known = seriesColours.find((one) => one === colour);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}

/** The provinces of one year, shaded; null where their outlines are not known. */
export function composeMap(input: FormInput): FormParts | null {
  const { spec, places, data, hrefs, t } = input;
  const { boundaries } = data;
  // A map is of the whole country, whoever is chosen.
  const all = data.ground.areas.filter(({ level }) => level === 'province');
  const read = readYear({ ...input, places: { ...places, chosen: [], others: all, nation: undefined } });
  if (!read || !boundaries || places.level !== 'province') return null;
  const { one, found } = read;
  const layer = findBoundaryLayer(
    boundaries,
    found.listed.map(({ area }) => area.id),
  );
  if (layer === undefined) return null;
  const colours = colourChosen(places.chosen.filter(({ level }) => level === 'province'));
  const years = found.year.all.map(({ year }) => ({ period: String(year) }));
  const own = {
    boundaries,
    layer,
    entries: found.listed.map(({ area, point }) => {
      const colour = colours.get(area.id);
      const isBlank = point !== null && point.value === null;
      return {
        id: area.id,
        name: describeArea(data.ground, area, t),
        point: point === null || isBlank ? null : toDrawnPoint(one, point, hrefs),
        ...(isBlank && point.absence ? { absence: point.absence } : {}),
        ...(colour === undefined ? {} : { colour }),
      };
    }),
    values: found.year.all.flatMap(({ readings }) => readings.flatMap(({ value }) => value ?? [])),
    years: years.length > 1 ? describeYears(years) : null,
    year: String(found.year.year),
    level: 'province' as const,
    direction: one.indicator.direction,
    style: one.style,
  };
  return {
    title: found.title,
    subtitle: describeUnit(one, spec, t),
    notes: [],
    draw: (surround) => ({ form: 'map', input: { ...own, ...surround } }),
    shown: [{ one, points: listKnown(found.listed) }],
    cells: toCells(found.listed, one, found.year.year),
  };
}
