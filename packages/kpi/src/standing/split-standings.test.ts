import { describe, expect, it } from 'vitest';
import { listLessons, type Standing, splitStandings, toStandingRows } from '../index.ts';

const among = (of: number): Standing['among']['all'] => ({
  ...{ of, due: 34, ranking: { status: 'too-few', have: of, need: 17 } },
  ...{ median: null, toMedian: null, best: [], bestTies: 0, toBest: null },
});
const gain = { start: 40, end: 45, startPeriod: '2019', endPeriod: '2024', gain: 5 };
const row = { ...gain, id: 'hue', distance: 0.2, sourceIds: ['s'] };

function stand(indicatorId: string, of: number, own: Partial<Standing> = {}): Standing {
  return {
    ...{ indicatorId, family: 'facilities', year: 2024, stale: false },
    own: {
      ...{ period: '2024', value: 45, numerator: null, denominator: null, reportedShare: null },
      ...{ status: 'reported', parts: null, sourceIds: ['s'] },
    },
    among: { all: among(of), peers: among(1) },
    ...{ quarter: null, trend: null, learning: { status: 'neutral' } },
    ...own,
  };
}

const indicatorById = new Map(
  (['count', 'share-a', 'share-b', 'old', 'alone'] as const).map((id) => [
    id as string,
    { id: id as string, kind: id === 'count' ? ('count' as const) : ('ratio' as const) },
  ]),
);

describe('splitStandings', () => {
  it('puts fresh before old, the fullest sets first, shares before counts, and sets apart what nobody else has', () => {
    const standings = [
      stand('alone', 1),
      stand('old', 34, { stale: true }),
      stand('count', 20),
      stand('share-b', 20),
      stand('share-a', 12),
      stand('unknown', 34),
    ];
    const { compared, alone } = splitStandings(toStandingRows(standings, indicatorById));
    expect(compared.map(({ indicator }) => indicator.id)).toEqual(['share-b', 'count', 'share-a', 'old']);
    expect(alone.map(({ indicator }) => indicator.id)).toEqual(['alone']);
  });
});

describe('listLessons', () => {
  const found = { status: 'found', rows: [row], from: '2019', to: '2024', own: gain, of: 9 } as const;
  const lesson = (indicatorId: string, areaId: string) => ({ indicatorId, areaId, policyIds: ['plan'] });

  it('gives each lesson its indicator, its standing and the gain of the place', () => {
    const standings = [stand('share-a', 12, { learning: found })];
    const [only, ...more] = listLessons({ standings, lessons: [lesson('share-a', 'hue')] }, indicatorById);
    expect(only).toMatchObject({ indicator: { id: 'share-a' }, areaId: 'hue', row: { distance: 0.2 } });
    expect(only?.policyIds).toEqual(['plan']);
    expect(more).toEqual([]);
  });

  it('leaves out one without a gain, of another place, or of an indicator that is not given', () => {
    const standings = [stand('share-a', 12, { learning: found }), stand('share-b', 12), stand('unknown', 9)];
    const lessons = [
      lesson('share-a', 'vinh'),
      lesson('share-b', 'hue'),
      lesson('unknown', 'hue'),
      lesson('old', 'hue'),
    ];
    expect(listLessons({ standings, lessons }, indicatorById)).toEqual([]);
  });
});
