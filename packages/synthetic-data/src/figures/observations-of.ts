import type { ObservationStatus } from '@dinh/kpi/observation';
import type { ObservationRecord } from '@dinh/reference-data';
import { findFault, isStillPublished } from '../cases/faults.ts';
import {
  type AreaRow,
  type Country,
  firstYear,
  lastYear,
  mergerDay,
  type Province,
  years,
} from '../country/country.ts';
import type { SubArea, SubDistrict } from '../country/list-sub-areas.ts';
import type { IndicatorPlan } from '../indicators/indicator-plan.ts';
import { type Noise, pickBy } from '../noise/create-noise.ts';
import { findGap, type Place } from './find-gap.ts';
import { pressNumbers, sourceIds } from './list-sources.ts';
import { type Cell, type Manner, makeBlank, makeFigure, type Parts } from './make-figure.ts';
import { secondSources } from './second-sources.ts';
import { splitTrack } from './split-track.ts';
import { sumTracks, type Track, traceProvince } from './track.ts';

export interface Synthesis {
  readonly country: Country;
  readonly subAreas: ReadonlyMap<Province, readonly SubDistrict[]>;
  readonly noise: Noise;
}

const salt = { status: 41, source: 42, press: 43, printing: 44, mark: 45 } as const;
const mergedIndex = 200;
const nationIndex = 300;
const oldLastYear = 2024;

const odds = { estimated: 0.015, approximate: 0.03, derived: 0.035, provisional: 0.3 } as const;

function chooseStatus({ plan, area, year }: Cell, index: number, noise: Noise): ObservationStatus {
  if (area.level === 'country') return year === lastYear ? 'provisional' : 'reported';
  const chance = noise(salt.status, plan.number, index, year);
  if (year === lastYear) return chance < odds.provisional ? 'provisional' : 'reported';
  if (chance < odds.estimated) return 'estimated';
  if (chance < odds.approximate) return plan.shape === 'stock' ? 'approximate' : 'reported';
  return chance < odds.derived ? 'derived' : 'reported';
}

function chooseSource({ plan, area, year }: Omit<Cell, 'sourceId'>, index: number, noise: Noise): string {
  if (area.level === 'country') return sourceIds.office(year);
  const chance = noise(salt.source, plan.number, index, year);
  if (area.level !== 'province') return sourceIds.office(year);
  if (chance < 0.68) return sourceIds.office(year);
  if (chance < 0.92) return sourceIds.authority(area.id);
  const number = pickBy([1, ...pressNumbers], noise(salt.press, plan.number, index, year));
  return chance < 0.98 ? sourceIds.press(number) : sourceIds.copy;
}

function choosePrinting(plan: IndicatorPlan, index: number, year: number, noise: Noise): Manner['printing'] {
  const chance = noise(salt.printing, plan.number, index, year);
  if (chance < 0.12) return 'truncated';
  return chance < 0.9 ? 'rounded' : null;
}

/** An approximate count is printed to the ten, a large one to the hundred. */
function roundParts({ numerator, denominator }: Parts, status: ObservationStatus): Parts {
  if (status !== 'approximate' || denominator !== null) return { numerator, denominator };
  const unit = numerator >= 1000 ? 100 : 10;
  return { numerator: Math.round(numerator / unit) * unit, denominator };
}

function describeBreak({ breakYear }: IndicatorPlan, year: number): string | null {
  return breakYear === year ? `definition changed in ${year} (synthetic break in series)` : null;
}

function describeTerritory({ validTo }: AreaRow, year: number): string | null {
  return validTo !== null && year > oldLastYear ? `territory of before ${mergerDay} (synthetic)` : null;
}

const dutyNote = 'due by 2026-06-30 under an invented reporting duty (synthetic)';

function partsOf({ numerators, denominators }: Track, year: number): Parts {
  const index = year - firstYear;
  return { numerator: numerators[index] ?? 0, denominator: denominators?.[index] ?? null };
}

interface Traced {
  readonly area: AreaRow;
  readonly place: Place;
  readonly track: Track;
}

function* cellOf(
  { area, place, track }: Traced,
  plan: IndicatorPlan,
  year: number,
  noise: Noise,
): Generator<ObservationRecord> {
  const { index } = place;
  const cell: Cell = { plan, area, year, sourceId: chooseSource({ plan, area, year }, index, noise) };
  const whole = partsOf(track, year);
  // A commune may have none of the things that a share is of.
  const gap = findGap(plan, place, year, noise) ?? (whole.denominator === 0 ? 'not-applicable' : undefined);
  if (gap === 'no-row') return;
  if (gap !== undefined) {
    const isDuty = gap === 'not-yet-due' || gap === 'overdue';
    yield makeBlank(cell, { absence: gap, note: isDuty ? dutyNote : null });
    return;
  }
  const status = chooseStatus(cell, index, noise);
  const manner: Manner = {
    status,
    note: describeBreak(plan, year) ?? describeTerritory(area, year),
    printing: choosePrinting(plan, index, year, noise),
    mark: noise(salt.mark, index, year) < 0.3 ? ',' : '.',
  };
  const parts = roundParts(whole, status);
  const fault = findFault(cell);
  if (fault) {
    yield fault(cell, parts, manner);
    return;
  }
  yield makeFigure(cell, parts, manner);
  if (area.level === 'province') yield* secondSources({ cell, parts, manner }, index, noise);
}

function* subAreasOf(
  {
    provinceTrack,
    province,
    districts,
  }: { provinceTrack: Track; province: Province; districts: readonly SubDistrict[] },
  plan: IndicatorPlan,
  noise: Noise,
): Generator<ObservationRecord> {
  const split = (track: Track, children: readonly SubArea[], parent: number): readonly Track[] =>
    splitTrack(
      track,
      children.map(({ share }) => share),
      { indicator: plan.number, parent },
      noise,
    );
  const emit = function* (child: SubArea, track: Track, level: Place['level']): Generator<ObservationRecord> {
    const traced = { area: child.area, place: { index: child.index, level, isMerged: false }, track };
    for (let year = firstYear; year <= oldLastYear; year += 1) yield* cellOf(traced, plan, year, noise);
  };
  const tracks = split(provinceTrack, districts, province.index);
  for (const [at, district] of districts.entries()) {
    const track = tracks[at];
    if (!track) continue;
    yield* emit(district, track, 'district');
    const own = split(track, district.communes, district.index);
    for (const [place, commune] of district.communes.entries()) {
      const ownTrack = own[place];
      if (ownTrack) yield* emit(commune, ownTrack, 'commune');
    }
  }
}

/**
 * Every figure of one indicator, area by area: the nation, the 63 provinces to 2024 (those of the merger that
 * is not to agree with them to 2025), the 34 of 2025, then each province's districts and communes. Counts and
 * parts of children sum to their parent's; what one of them does not publish is still in the parent's figure.
 */
export function* observationsOf(
  plan: IndicatorPlan,
  { country, subAreas, noise }: Synthesis,
): Generator<ObservationRecord> {
  const tracks = new Map(country.provinces.map((province) => [province, traceProvince(plan, province, noise)]));
  const sumOf = (provinces: readonly Province[]): Track =>
    sumTracks(provinces.flatMap((province) => tracks.get(province) ?? []));
  const nation: Traced = {
    area: country.nation,
    place: { index: nationIndex, level: 'country', isMerged: false },
    track: sumOf(country.provinces),
  };
  for (const year of years) yield* cellOf(nation, plan, year, noise);
  for (const [province, track] of tracks) {
    const place = { index: province.index, level: 'province', isMerged: false } as const;
    const traced = { area: province.area, place, track };
    const isPublished = (year: number): boolean => year <= oldLastYear || isStillPublished({ plan, province, year });
    for (const year of years.filter(isPublished)) yield* cellOf(traced, plan, year, noise);
  }
  for (const [at, { area, predecessors }] of country.merged.entries()) {
    const only = predecessors.length === 1 ? predecessors[0] : undefined;
    const index = only && only.area.id === area.id ? only.index : mergedIndex + at;
    const place = { index, level: 'province', isMerged: predecessors.length > 1 } as const;
    yield* cellOf({ area, place, track: sumOf(predecessors) }, plan, lastYear, noise);
  }
  for (const [province, districts] of subAreas) {
    const provinceTrack = tracks.get(province);
    if (provinceTrack) yield* subAreasOf({ provinceTrack, province, districts }, plan, noise);
  }
}
