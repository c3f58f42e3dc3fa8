import { packRows, type SeriesPoint } from '@dinh/kpi';
import type {
  AreaAnswer,
  AreaRow,
  CellAnswer,
  ComparedAnswer,
  IndicatorAnswer,
  ProblemsAnswer,
} from '../app/answers.ts';
import { article, haiPhong, houses, paper, release } from './fixtures.ts';

export function makeAreaAnswer(
  area: AreaRow,
  points: readonly SeriesPoint[],
  over: Partial<AreaAnswer> = {},
): AreaAnswer {
  return {
    release,
    area: { ...area, code: null, capitalVi: null },
    statuses: [],
    regions: [],
    successions: [],
    population: null,
    areaKm2: null,
    points: packRows(points) as AreaAnswer['points'],
    former: packRows([]) as AreaAnswer['former'],
    heritage: [],
    policies: [],
    targets: [],
    completion: { rows: [], policies: [] },
    children: [],
    sources: [article, paper],
    ...over,
  };
}

export function makeIndicatorAnswer(
  points: readonly SeriesPoint[],
  over: Partial<IndicatorAnswer> = {},
): IndicatorAnswer {
  return {
    release,
    indicator: houses,
    points: packRows(points) as IndicatorAnswer['points'],
    targets: [],
    policies: [],
    sources: [article, paper],
    ...over,
  };
}

export function makeCellAnswer(point: SeriesPoint | null, over: Partial<CellAnswer> = {}): CellAnswer {
  return {
    release,
    indicator: houses,
    area: haiPhong,
    point: point && { ...point, others: [...point.others] },
    findings: [],
    sources: [article, paper],
    ...over,
  };
}

export function makeProblemsAnswer(over: Partial<ProblemsAnswer> = {}): ProblemsAnswer {
  return {
    release,
    shares: [],
    findings: [],
    areFindingsCut: false,
    differing: [],
    notPlaced: [],
    afterEnd: [],
    undated: [],
    sources: [article, paper],
    ...over,
  };
}

type Compared = ComparedAnswer;
type Standing = Compared['standings'][number];
type StandingIn = Standing['among']['all'];

/** A set in which only the place itself has a figure. */
export function makeStandingIn(over: Partial<StandingIn> = {}): StandingIn {
  return {
    of: 1,
    due: 63,
    ranking: { status: 'too-few', have: 1, need: 5 },
    median: null,
    toMedian: null,
    best: [],
    bestTies: 0,
    toBest: null,
    ...over,
  };
}

/** A full set in which the place has a rank. */
export function makeFullSet(areaId: string, rank: number, over: Partial<StandingIn> = {}): StandingIn {
  return makeStandingIn({
    of: 60,
    ranking: { status: 'ranked', of: 60, due: 63, full: true, rows: [{ id: areaId, rank, ties: 1 }] },
    median: 70,
    ...over,
  });
}

export function makeStanding(over: Partial<Standing> = {}): Standing {
  return {
    indicatorId: houses.id,
    family: 'facilities',
    year: 2024,
    stale: false,
    own: {
      period: '2024-11',
      value: (1186 / 1761) * 100,
      numerator: 1186,
      denominator: 1761,
      reportedShare: '63.7',
      status: 'reported',
      parts: null,
      sourceIds: ['article'],
    },
    among: { all: makeStandingIn(), peers: makeStandingIn({ due: 9 }) },
    quarter: null,
    trend: { change: 'not-calculable', chiSquared: null },
    learning: { status: 'no-window' },
    ...over,
  };
}

export function makeStandingAnswer(
  area: AreaRow,
  standings: readonly Standing[],
  over: Partial<Compared> = {},
): Compared {
  return {
    release,
    status: 'compared',
    areaId: area.id,
    basis: 'as-reported',
    day: '2025-06-30',
    due: 63,
    peers: [
      {
        id: 'HD',
        distance: 0.1,
        closest: ['region', 'population', 'km2'],
        farthest: ['kind', 'density', 'urbanShare'],
      },
    ],
    standings: [...standings],
    lessons: [],
    policies: [],
    sources: [article, paper],
    ...over,
  };
}
