import type { SuccessionRow } from '../basis/index.ts';
import type { CheckedArea, CheckedIndicator, CheckedPoint, FiguresToCheck } from '../checks/index.ts';

export const provinceIds = Array.from({ length: 12 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
/** The three that became one after the last year, and that one. */
const mergedIds = provinceIds.slice(-3);
export const mergerId = 'M';
export const years = Array.from({ length: 12 }, (_, index) => 2012 + index);

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const areas: readonly CheckedArea[] = [
  { id: 'VN', level: 'country', parentId: null, validFrom: '1976-07-02', validTo: null },
  ...provinceIds.map((id) => ({
    id,
    level: 'province' as const,
    parentId: 'VN',
    validFrom: '2008-08-01',
    validTo: mergedIds.includes(id) ? '2023-12-31' : null,
  })),
  { id: mergerId, level: 'province', parentId: 'VN', validFrom: '2024-01-01', validTo: null },
];

const successions: readonly SuccessionRow[] = mergedIds.map((predecessorId) => ({
  predecessorId,
  successorId: mergerId,
  effective: '2024-01-01',
  relation: 'merged',
}));

const stock = { measure: 'stock', cumulative: false } as const;
const indicators: readonly CheckedIndicator[] = [
  { id: 'coverage', kind: 'ratio', factor: 100, decimals: 1, unit: 'percent', ...stock },
  { id: 'share', kind: 'ratio', factor: 100, decimals: 1, unit: 'percent', ...stock },
  { id: 'clubs', kind: 'count', factor: 1, decimals: 0, unit: 'count', ...stock },
  { id: 'relics', kind: 'count', factor: 1, decimals: 0, unit: 'relics', ...stock, cumulative: true },
];

type Figure = Pick<CheckedPoint, 'value'> & Partial<CheckedPoint>;

function toPoint(indicatorId: string, areaId: string, year: number, figure: Figure): CheckedPoint {
  return {
    indicatorId,
    areaId,
    period: String(year),
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    sourceId: `${areaId}-${year}`,
    complete: null,
    others: [],
    ...figure,
  };
}

function toShare(numerator: number, denominator: number): Figure {
  const value = (numerator / denominator) * 100;
  return { value, numerator, denominator, reportedShare: value.toFixed(1) };
}

/**
 * One province's figures of a year. `rank` from 0 to 1 spreads the paces evenly, so that no place grows
 * unlike its peers by chance.
 */
function makeProvince(random: () => number, rank: number) {
  const villages = Math.round(800 + random() * 900);
  const [houses, housesStep] = [0.5 + random() * 0.2, 0.01 + rank * 0.012];
  const [share, shareStep] = [50 + random() * 20, 0.6 + rank * 1.5];
  const [clubs, clubsGrowth] = [400 + random() * 1200, 0.01 + rank * 0.03];
  const [relics, relicsGrowth] = [200 + random() * 200, 0.01 + rank * 0.03];
  return (elapsed: number) => ({
    villages,
    houses: Math.round(villages * (houses + housesStep * elapsed)),
    share: Number((share + shareStep * elapsed).toFixed(1)),
    clubs: Math.round(clubs * (1 + clubsGrowth) ** elapsed),
    relics: Math.round(relics * (1 + relicsGrowth) ** elapsed),
  });
}

/**
 * A made-up country of twelve provinces and twelve years in which every figure agrees with every
 * other, but for rounding: shares to one decimal, and every other year the nation's clubs "about" so
 * many thousands. The unit that three of them became has its figures of all those years, too.
 */
export function makeCountry(seed: number): FiguresToCheck {
  const random = createRandom(seed);
  const provinces = provinceIds.map((id, index) => ({
    id,
    at: makeProvince(random, (index + random()) / provinceIds.length),
  }));
  const points = years.flatMap((year, elapsed) => {
    const rows = provinces.map(({ id, at }) => ({ id, ...at(elapsed) }));
    const merged = rows.filter(({ id }) => mergedIds.includes(id));
    const total = (part: 'villages' | 'houses' | 'clubs' | 'relics', of = rows): number =>
      of.reduce((sum, row) => sum + row[part], 0);
    const about = Math.round(total('clubs') / 1000) * 1000;
    const isRounded = random() < 0.5;
    return [
      toPoint('coverage', 'VN', year, toShare(total('houses'), total('villages'))),
      toPoint('clubs', 'VN', year, isRounded ? { value: about, status: 'approximate' } : { value: total('clubs') }),
      toPoint('relics', 'VN', year, { value: total('relics') }),
      toPoint('coverage', mergerId, year, toShare(total('houses', merged), total('villages', merged))),
      toPoint('clubs', mergerId, year, { value: total('clubs', merged) }),
      toPoint('relics', mergerId, year, { value: total('relics', merged) }),
      ...rows.flatMap((row) => [
        toPoint('coverage', row.id, year, toShare(row.houses, row.villages)),
        toPoint('share', row.id, year, { value: row.share }),
        toPoint('clubs', row.id, year, { value: row.clubs }),
        toPoint('relics', row.id, year, { value: row.relics }),
      ]),
    ];
  });
  return { points, indicators, areas, successions };
}
