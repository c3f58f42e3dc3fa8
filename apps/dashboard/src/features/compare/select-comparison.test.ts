import { createTranslator } from '@dinh/i18n';
import { equalWeights } from '@dinh/kpi';
import { describe, expect, it } from 'vitest';
import { countryOfTen, makeShares, peersOfTen, provinces } from '../../testing/compare-fixtures.ts';
import { clubs, houses, makeCatalogue, makeIndicator, makePoint } from '../../testing/fixtures.ts';
import { readAsReported } from '../basis/read-as-reported.ts';
import { chooseIndicators } from './choose-indicators.ts';
import { choosePlaces } from './choose-places.ts';
import { chooseSlopeYears } from './choose-slope-years.ts';
import { compareIndicator } from './compare-indicator.ts';
import { explainInTime, explainMix } from './explain-change.ts';
import { findLatestWindow } from './find-latest-window.ts';
import { findPeers } from './find-peers.ts';
import { readIndicator } from './read-indicator.ts';

const t = createTranslator('vi');
const merged = makeCatalogue();

describe('choosePlaces', () => {
  it('compares a place of today on today’s boundaries, one that has ended among those of its time', () => {
    expect(choosePlaces({ areas: ['HP-2025'] }, merged)).toMatchObject({ basis: 'on:2026-01-15' });
    const old = choosePlaces({ areas: ['HP', 'HD'] }, merged);
    expect(old.basis).toBeUndefined();
    expect(old.places.map(({ id }) => id)).toEqual(['HP', 'HD']);
  });

  it('leads on other boundaries to the place that holds those named, once', () => {
    const { places, offered } = choosePlaces({ areas: ['HP', 'HD'], basis: 'on:2026-01-15' }, merged);
    expect(places.map(({ id }) => id)).toEqual(['HP-2025']);
    // Old names are found, too, and lead there.
    expect(offered.map(({ id }) => id)).toEqual(['HP', 'HD', 'HP-2025']);
    expect(choosePlaces({ areas: ['VN', 'HD-hung-ha', 'nowhere'] }, merged).places).toEqual([]);
  });
});

describe('chooseIndicators', () => {
  it('opens with those of which most places have a figure, few of one family, one of the registers', () => {
    const indicators = [
      makeIndicator({ id: 'a', areas: 3 }),
      makeIndicator({ id: 'b', areas: 9 }),
      makeIndicator({ id: 'c', areas: 8 }),
      makeIndicator({ id: 'd', areas: 5, family: 'clubs' }),
      makeIndicator({ id: 'e', areas: 63, kind: 'distinct', family: 'heritage' }),
      makeIndicator({ id: 'f', areas: 62, kind: 'distinct', family: 'heritage' }),
      makeIndicator({ id: 'g', areas: 60, direction: 'neutral' }),
      makeIndicator({ id: 'h', areas: 60, levels: ['country'] }),
    ];
    const catalogue = makeCatalogue({ indicators });
    expect(chooseIndicators({}, catalogue).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
    expect(chooseIndicators({ indicators: ['g', 'nothing'] }, catalogue).map(({ id }) => id)).toEqual(['g']);
  });
});

const read = (points: ReturnType<typeof makeShares>) =>
  readIndicator({
    indicator: houses,
    read: readAsReported(points),
    sources: new Map(),
    peers: undefined,
    t,
  });
const findPeersOn = (areaId: string, day: string) =>
  findPeers({
    areaId,
    day,
    layouts: peersOfTen.layouts,
    weights: equalWeights,
    group: undefined,
    catalogue: countryOfTen,
  });
const [first, second, third] = provinces;
if (!first || !second || !third) throw new TypeError('ten provinces');
const asked = { places: [first, second], catalogue: countryOfTen, year: undefined, older: undefined, findPeersOn };

describe('compareIndicator', () => {
  it('ranks among all and among the peers, and counts what would close the gaps', () => {
    const compared = compareIndicator(read(makeShares([500, 550, 600, 650, 700, 750, 800, 850, 900, 950])), asked);
    const [own] = compared.places;
    expect(compared).toMatchObject({ year: 2024, all: { due: 10, best: ['P9'] }, among: { due: 9 } });
    // The median of the ten is (70 + 75) ÷ 2 = 72.5; 725 − 500 = 225 villages. The best has 950.
    expect(own).toMatchObject({
      toMedian: { difference: -22.5, things: 225 },
      toBest: { difference: -45, things: 450 },
    });
    expect(compared.all?.ranking).toMatchObject({ status: 'ranked', full: true });
    expect(compared.peers?.rows).toHaveLength(8);
  });

  it('has no median where under half is known, and says why a place has no rank', () => {
    const partial = makePoint({ areaId: 'P1', period: '2024', value: 4, complete: false });
    const four = makeShares([500, null, 600, 650, 700, null]);
    const compared = compareIndicator(read([...four, partial]), asked);
    expect(compared.all).toMatchObject({ spread: null, ranking: { status: 'too-few', have: 4, need: 5 } });
    expect(compared.places[0]).toMatchObject({ toMedian: null, toBest: null });
    expect(compared.places[1]).toMatchObject({ reading: null, reason: 'incomplete', partial: { value: 4 } });
  });

  it('says who is like a place even where nobody has a figure', () => {
    const compared = compareIndicator(read([]), asked);
    expect(compared).toMatchObject({ year: null, all: null, among: null });
    expect(compared.peers?.rows).toHaveLength(8);
  });

  it('takes the fullest year in which the place in focus has a figure', () => {
    const points = [...makeShares([null, 1, 2, 3, 4, 5, 6], '2023'), ...makeShares([1, 2, 3], '2022')];
    expect(compareIndicator(read(points), asked).year).toBe(2022);
    expect(compareIndicator(read(points), { ...asked, places: [second] }).year).toBe(2023);
    expect(compareIndicator(read(points), { ...asked, year: 2021 })).toMatchObject({
      year: 2021,
      places: [{ reading: null, reason: 'not-found' }, {}],
    });
  });

  it('takes older figures in only where it is asked to', () => {
    const points = [...makeShares([null, 1, 2, 3, 4, 5, 6], '2023'), ...makeShares([9], '2021')];
    const inYear = { ...asked, year: 2023 };
    expect(compareIndicator(read(points), inYear).places[0]).toMatchObject({ reading: null, reason: 'not-found' });
    expect(compareIndicator(read(points), { ...inYear, older: 3 }).places[0]?.reading).toMatchObject({
      period: '2021',
    });
  });

  it('says that nothing is found where nothing is', () => {
    expect(compareIndicator(read([]), asked)).toMatchObject({ year: null, all: null, places: [{}, {}] });
  });
});

describe('findPeers', () => {
  it('gives the reader’s own group in place of the nearest', () => {
    const group = findPeers({
      ...{ areaId: 'P0', day: '2024-12-31', layouts: peersOfTen.layouts, weights: equalWeights },
      ...{ group: ['P9', 'P5', 'P0'], catalogue: countryOfTen },
    });
    expect(group).toMatchObject({ isPinned: true, rows: [{ id: 'P5' }, { id: 'P9' }] });
    expect(findPeersOn('nowhere', '2024-12-31')).toBeUndefined();
  });
});

describe('readIndicator', () => {
  it('makes rates of counts, and leaves shares as they are', () => {
    const counts = [makePoint({ indicatorId: 'clubs', areaId: 'P0', period: '2024', value: 50 })];
    const asRate = { read: readAsReported(counts), sources: new Map(), peers: peersOfTen, t };
    expect(readIndicator({ ...asRate, indicator: clubs })).toMatchObject({
      isRate: true,
      measured: { kind: 'ratio', factor: 100_000 },
      readings: [{ value: 5, numerator: 50, denominator: 1_000_000, populationYear: 2024 }],
    });
    expect(readIndicator({ ...asRate, indicator: houses })).toMatchObject({ isRate: false, readings: [{ value: 50 }] });
  });
});

describe('chooseSlopeYears', () => {
  it('takes the two years with most places, of equals the farthest apart', () => {
    const points = [
      ...makeShares([1, 2, 3], '2020'),
      ...makeShares([2, 3, 4], '2022'),
      ...makeShares([3, 4, 5], '2024'),
    ];
    expect(chooseSlopeYears(read(points), countryOfTen)).toMatchObject({ from: 2020, to: 2024, both: 3 });
    const thin = [...makeShares([1], '2020'), ...makeShares([null, 2], '2024')];
    expect(chooseSlopeYears(read(thin), countryOfTen)).toBeUndefined();
  });
});

describe('what made a change', () => {
  it('sums to the change', () => {
    const points = [...makeShares([500, 600], '2020'), ...makeShares([700, 650], '2024')];
    const readings = read(points);
    const [from, to] = [readings.readings[0], readings.readings[2]];
    const inTime = explainInTime(from, to, readings);
    // The denominator stays: all of 20 points comes of the numerator.
    expect(inTime).toMatchObject({ kind: 'time', effects: { denominator: 0 } });
    expect(inTime?.difference).toBeCloseTo(20, 9);
    const mix = explainMix(readings, countryOfTen);
    expect(mix).toMatchObject({ from: 2020, to: 2024, places: 2 });
    // 1,100 of 2,000, then 1,350 of 2,000.
    expect(mix?.gap.difference).toBeCloseTo(12.5, 9);
  });

  it('is not told of figures of two definitions', () => {
    const points = [...makeShares([500, 600], '2020'), ...makeShares([700, 650], '2024')];
    const changed = { areaId: 'P0', value: null, note: 'definition changed (another form)' };
    const [other, later] = [read(points), read([...points, makePoint({ ...changed, period: '2022' })])];
    expect(findLatestWindow(other, 'P0')).toMatchObject({ from: '2020', to: '2024', isBroken: false });
    expect(findLatestWindow(later, 'P0')).toMatchObject({ from: '2020', to: '2024', isBroken: true });
    expect(findLatestWindow(later, 'P1')).toMatchObject({ isBroken: false });
    expect(explainMix(later, countryOfTen)).toMatchObject({ places: 2, broken: 1 });
    expect(explainMix(other, countryOfTen)).toMatchObject({ places: 2, broken: 0 });
  });
});
