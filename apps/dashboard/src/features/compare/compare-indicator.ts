import {
  type AbsenceKind,
  type ComparedSet,
  type CompareYearInput,
  compareYear,
  countCoverage,
  findFullestYear,
  findReadingForYear,
  type Gap,
  gapTo,
  nationId,
} from '@dinh/kpi';
import type { AreaRow } from '../../app/answers.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PeerGroup } from './find-peers.ts';
import type { CompareReading, ReadIndicator } from './read-indicator.ts';

export interface ComparedPlace {
  readonly area: AreaRow;
  /** Null with the reason where none is to be ranked by. */
  readonly reading: CompareReading | null;
  readonly reason: AbsenceKind | 'incomplete' | 'no-such-area' | null;
  /** A figure of only a part of the place, which has no rank. */
  readonly partial: CompareReading | null;
  /** To all provinces' median and best; null where the set has none. */
  readonly toMedian: Gap | null;
  readonly toBest: Gap | null;
}

/** One indicator's year among all provinces due, and among the peers of the place in focus. */
export interface ComparedIndicator extends ReadIndicator {
  readonly year: number | null;
  /** Years in which some place has a figure, with how many; ascending. */
  readonly years: readonly { readonly year: number; readonly have: number; readonly due: number }[];
  readonly all: ComparedSet<CompareReading> | null;
  readonly among: ComparedSet<CompareReading> | null;
  readonly peers: PeerGroup | undefined;
  readonly places: readonly ComparedPlace[];
  readonly nation: CompareReading | null;
}

interface Comparing {
  readonly places: readonly AreaRow[];
  readonly catalogue: Catalogue;
  readonly year: number | undefined;
  readonly older: number | undefined;
  readonly findPeersOn: (areaId: string, day: string) => PeerGroup | undefined;
}

/**
 * The latest year of which half of the places or more have a figure, of those in which the place in focus has one; where
 * there is none the year with most. Of a register everyone is counted in every year: there the latest that is complete.
 */
function chooseYear(
  { indicator, readings, measured, read }: ReadIndicator,
  years: ReturnType<typeof countCoverage<CompareReading, AreaRow>>,
  focus: AreaRow | undefined,
): number | null {
  const own = readings.filter(
    ({ areaId, value, complete }) => areaId === focus?.id && value !== null && complete !== false,
  );
  const known = years.filter(({ year, due }) => {
    const isDue = read.day !== null || due.some(({ id }) => id === focus?.id);
    return isDue && findReadingForYear(own, year, measured.measure) !== undefined;
  });
  const find = (list: typeof years) =>
    indicator.kind === 'distinct'
      ? list.at(-1)
      : (list.findLast(({ readings: have, due }) => have.length * 2 >= due.length) ?? findFullestYear(list));
  return (find(known) ?? find(years))?.year ?? null;
}

function describePlace(area: AreaRow, all: ComparedSet<CompareReading>, { measured }: ReadIndicator): ComparedPlace {
  const reading = all.readings.get(area.id) ?? null;
  const without = all.without.find(({ id }) => id === area.id);
  const partial = without?.partial ?? null;
  const value = reading?.value ?? null;
  if (reading === null || value === null) {
    return { area, reading: null, reason: without?.reason ?? 'no-such-area', partial, toMedian: null, toBest: null };
  }
  const own = { value, numerator: reading.numerator, denominator: reading.denominator };
  const best = all.best[0] === undefined ? undefined : all.readings.get(all.best[0]);
  return {
    area,
    reading,
    reason: null,
    partial: null,
    toMedian: all.spread === null ? null : gapTo(own, all.spread.median, measured),
    toBest: best?.value === undefined || best.value === null ? null : gapTo(own, best.value, measured),
  };
}

/** Compares the places of a page by one indicator. */
export function compareIndicator(read: ReadIndicator, asked: Comparing): ComparedIndicator {
  const { places, catalogue, older = 0, findPeersOn } = asked;
  const { readings, measured } = read;
  const { day } = read.read;
  const ofProvinces = { areas: catalogue.areas, level: 'province', measure: measured.measure, basisDay: day } as const;
  const coverage = countCoverage({ ...ofProvinces, readings: readings.filter(({ complete }) => complete !== false) });
  const [focus] = places;
  const year = asked.year ?? chooseYear(read, coverage, focus);
  const years = coverage.map((one) => ({ year: one.year, have: one.readings.length, due: one.due.length }));
  if (year === null) {
    const none = places.map((area) => ({
      ...{ area, reading: null, reason: 'not-found' as const, partial: null, toMedian: null, toBest: null },
    }));
    // Who is like a place doesn't hang on anyone's figure.
    const peers = focus ? findPeersOn(focus.id, day ?? focus.validTo ?? catalogue.release.date) : undefined;
    return { ...read, year, years, all: null, among: null, peers, places: none, nation: null };
  }
  const input: CompareYearInput<CompareReading> = {
    ...ofProvinces,
    readings,
    year,
    decimals: measured.decimals,
    direction: measured.direction,
    olderYears: older,
  };
  const all = compareYear(input);
  const peers = focus ? findPeersOn(focus.id, day ?? `${year}-12-31`) : undefined;
  const among = peers
    ? compareYear({ ...input, among: new Set([focus?.id ?? '', ...peers.rows.map(({ id }) => id)]) })
    : null;
  const ofNation = readings.filter(({ areaId }) => areaId === nationId);
  return {
    ...read,
    year,
    years,
    all,
    among,
    peers,
    places: places.map((area) => describePlace(area, all, read)),
    nation: findReadingForYear(ofNation, year, measured.measure) ?? null,
  };
}
