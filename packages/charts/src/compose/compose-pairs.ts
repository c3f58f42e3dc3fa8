import { describeBasis, localName } from '@dinh/i18n';
import { findFullestPair, findReadingsByYear, type SeriesPoint, sortReadings, yearOf } from '@dinh/kpi';
import { describeAreaOfTime, type GroundArea } from '../ground/index.ts';
import { roleOf } from './choose-places.ts';
import { chooseYear, findYearPoint, listYearPlaces } from './compose-year.ts';
import type { FormParts } from './composed-figure.ts';
import { describeUnit, nameIndicator } from './figure-words.ts';
import { type FormInput, listWhole, refuseFurther, toYearCell } from './form-input.ts';
import { type FigureIndicator, toDrawnPoint } from './read-figure.ts';

function listAll({ places }: FormInput): readonly GroundArea[] {
  return [...places.chosen, ...places.others];
}

/** The years asked for, else the two in which most places have a figure; null where no two places have both. */
function chooseYears(input: FormInput, one: FigureIndicator) {
  const { spec } = input;
  const { measure } = one.indicator;
  const years = listAll(input).map((area) => [...findReadingsByYear(listWhole(one, area.id), measure).keys()]);
  const [from, to] = [spec.from, spec.to].map((period) => (period === null ? null : yearOf(period)));
  if (from != null && to != null && from < to) {
    return { from, to, both: years.filter((own) => own.includes(from) && own.includes(to)).length, areAsked: true };
  }
  const within = years.map((own) => own.filter((year) => (from == null || year >= from) && (to == null || year <= to)));
  const best = findFullestPair(within) ?? findOnlyPair(within);
  return best && { ...best, areAsked: false };
}

/** Of one place alone its first and last year. */
function findOnlyPair(years: readonly (readonly number[])[]) {
  const [own] = years.filter((one) => one.length > 1).toSorted((a, b) => b.length - a.length);
  return own ? { from: Math.min(...own), to: Math.max(...own), both: 1 } : null;
}

/** Two years of the same places, joined. */
export function composeSlope(input: FormInput): FormParts | null {
  refuseFurther(input, 1);
  const { spec, indicators, data, hrefs, t } = input;
  const [one] = indicators;
  const years = chooseYears(input, one);
  if (!years) return null;
  const pairs = listAll(input).flatMap((area) => {
    const [from, to] = [years.from, years.to].map((year) => findYearPoint(one, area.id, year));
    const role = roleOf(area, input.places);
    const isKnown = [from, to].some((point) => point?.value != null);
    return isKnown || role !== 'context' ? [{ area, role, from: from ?? null, to: to ?? null }] : [];
  });
  const draw = (point: SeriesPoint | null) => point && toDrawnPoint(one, point, hrefs);
  const coloured = pairs.filter(({ role }) => role !== 'context');
  const cited = (coloured.length > 0 ? coloured : pairs).flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const own = {
    entries: pairs.map(({ area, role, from, to }) => ({
      id: area.id,
      name: describeAreaOfTime(data.ground, area, t),
      role,
      from: draw(from),
      to: draw(to),
    })),
    periods: { from: String(years.from), to: String(years.to) },
    style: one.style,
    direction: one.indicator.direction,
  };
  return {
    subtitle: describeUnit(one, spec, t),
    title: t('explore.title.slope', {
      indicator: nameIndicator(one, t),
      from: String(years.from),
      to: String(years.to),
    }),
    notes: years.areAsked ? [] : [t('explore.note.slopeYears', { count: years.both })],
    draw: (surround) => ({ form: 'slope', input: { ...own, ...surround } }),
    shown: [{ one, points: sortReadings(cited) }],
    cells: pairs.flatMap(({ area, from, to }) =>
      (
        [
          [years.from, from],
          [years.to, to],
        ] as const
      ).map(([year, point]) => toYearCell(one, { areaId: area.id, year, point })),
    ),
  };
}

/** Two indicators of one year against each other, a dot a place; null where fewer than two have both. */
export function composeScatter(input: FormInput): FormParts | null {
  refuseFurther(input, 2);
  const { indicators, places, data, hrefs, t } = input;
  const [up, across] = indicators;
  if (!across) return null;
  const year = chooseYear(input, up);
  if (!year) return null;
  const listed = listYearPlaces({ ...input, places: { ...places, nation: undefined } }, year.year).map((area) => ({
    area,
    role: roleOf(area, input.places),
    x: findYearPoint(across, area.id, year.year),
    y: findYearPoint(up, area.id, year.year),
  }));
  const isBoth = ({ x, y }: (typeof listed)[number]): boolean => x?.value != null && y?.value != null;
  const isPartial = ({ x, y }: (typeof listed)[number]): boolean =>
    (x !== null && across.read.partial.has(x)) || (y !== null && up.read.partial.has(y));
  // Of a chosen place also what it lacks is said, and a figure of a part drawn hollow.
  const entries = listed.filter((entry) => entry.role !== 'context' || (isBoth(entry) && !isPartial(entry)));
  if (entries.filter(isBoth).length < 2) return null;
  const nameOf = ({ indicator }: FigureIndicator): string =>
    t('explore.title.inYear', { indicator: localName(indicator, t.language), year: String(year.year) });
  const pointsOf = (key: 'x' | 'y') =>
    sortReadings(entries.filter(isBoth).flatMap((entry) => (entry[key] === null ? [] : [entry[key]])));
  const own = {
    entries: entries.map(({ area, role, x, y }) => ({
      id: area.id,
      name: describeAreaOfTime(data.ground, area, t),
      role,
      x: x && toDrawnPoint(across, x, hrefs),
      y: y && toDrawnPoint(up, y, hrefs),
    })),
    due: listed.length,
    x: { name: nameOf(across), style: across.style },
    y: { name: nameOf(up), style: up.style },
  };
  return {
    subtitle: describeBasis({ ...up.indicator, denominatorVi: null, denominatorEn: null }, t, up.read),
    title: t('explore.title.scatter', { y: nameOf(up), x: nameOf(across) }),
    notes: [t('explore.note.scatter', { count: entries.filter(isBoth).length })],
    draw: (surround) => ({ form: 'scatter', input: { ...own, ...surround } }),
    shown: [
      { one: up, points: pointsOf('y') },
      { one: across, points: pointsOf('x') },
    ],
    cells: entries.flatMap(({ area, x, y }) =>
      (
        [
          [up, y],
          [across, x],
        ] as const
      ).map(([one, point]) => toYearCell(one, { areaId: area.id, year: year.year, point })),
    ),
  };
}
