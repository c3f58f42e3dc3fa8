import type { AreaRow, Country, Province } from './country.ts';

/** A made-up district or commune. */
export interface SubArea {
  readonly area: AreaRow;
  /** A key of chance. */
  readonly index: number;
  /** Its part of its parent; the parts of siblings sum to 1. */
  readonly share: number;
}

export interface SubDistrict extends SubArea {
  readonly communes: readonly SubArea[];
}

/** How many districts and communes a country has on top of its provinces. */
export interface SubAreaCounts {
  readonly districts: number;
  readonly communes: number;
}

const span = { validFrom: '2008-08-01', validTo: '2025-06-30' } as const;

function makeArea(parent: AreaRow, level: 'district' | 'commune', number: number): AreaRow {
  const id = `${parent.id}-${level === 'district' ? 'd' : 'c'}${String(number).padStart(3, '0')}`;
  const place = parent.level === 'province' ? `${parent.nameVi} ${number}` : `${parent.nameVi}.${number}`;
  const own = place.replace(/^Huyện giả lập /, '');
  const nameVi = level === 'district' ? `Huyện giả lập ${own}` : `Xã giả lập ${own}`;
  const nameEn = `Synthetic ${level} ${toEnglish(parent, number)}`;
  return {
    ...parent,
    ...span,
    id,
    code: null,
    codeTable: null,
    nameVi,
    nameEn,
    fullNameVi: nameVi,
    kind: level,
    level,
    region: null,
    lat: null,
    lon: null,
    isoCode: null,
    wikidata: null,
    capitalVi: null,
    parentId: parent.id,
    layout: null,
    note: null,
  };
}

function toEnglish(parent: AreaRow, number: number): string {
  if (parent.level === 'province') return `${parent.nameEn} ${number}`;
  return `${parent.nameEn.replace(/^Synthetic district /, '')}.${number}`;
}

/** Shares whole things out by weights, so that they sum to the total. */
function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    const before = Math.round((sum / whole) * total);
    sum += weight;
    return Math.round((sum / whole) * total) - before;
  });
}

/** Unequal parts of a whole that do not depend on chance: sizes from 0.6 to 1.4 of the mean. */
function partsOf(count: number): readonly number[] {
  const sizes = Array.from(
    { length: count },
    (_, index) => 0.6 + (0.8 * ((index * 7) % count)) / Math.max(1, count - 1),
  );
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / whole);
}

/** The districts of each province with their communes, so many of them in all, more where the province is larger. */
export function listSubAreas(
  { provinces }: Pick<Country, 'provinces'>,
  { districts, communes }: SubAreaCounts,
): ReadonlyMap<Province, readonly SubDistrict[]> {
  const perProvince = shareOut(
    districts,
    provinces.map((province) => province.districts),
  );
  const ofDistrict = perProvince.flatMap((count, index) => {
    const weight = (provinces[index]?.communes ?? 1) / Math.max(1, count);
    return Array.from({ length: count }, () => weight);
  });
  const perDistrict = shareOut(communes, ofDistrict);
  let next = 1000;
  let place = 0;
  return new Map(
    provinces.map((province, at) => {
      const own = partsOf(perProvince[at] ?? 0).map((share, number): SubDistrict => {
        const area = makeArea(province.area, 'district', number + 1);
        const count = perDistrict[place++] ?? 0;
        const index = next++;
        return {
          area,
          index,
          share,
          communes: partsOf(count).map((part, own) => ({
            area: makeArea(area, 'commune', own + 1),
            index: next++,
            share: part,
          })),
        };
      });
      return [province, own];
    }),
  );
}
