import { type Indicator, indexPopulations, type SeriesPoint } from '@dinh/kpi';
import { composeFigure, type FigureData, type FigureHrefs } from '../compose/index.ts';
import { indexGround } from '../ground/index.ts';
import { readFigureQuery } from '../spec/index.ts';

const place = (id: string, nameVi: string, validFrom = '2008-08-01', validTo: string | null = null) => ({
  ...{ id, nameVi, nameEn: nameVi, kind: 'province' as const, level: 'province' as const, parentId: 'VN' },
  ...{ validFrom, validTo },
});
export const areas = [
  { ...place('VN', 'Việt Nam', '1945-09-02'), kind: 'country' as const, level: 'country' as const, parentId: null },
  place('HP', 'Hải Phòng', '2008-08-01', '2025-06-30'),
  place('HD', 'Hải Dương', '2008-08-01', '2025-06-30'),
  place('HP-2025', 'Hải Phòng', '2025-07-01'),
  place('HN', 'Hà Nội'),
  place('HUE', 'Huế'),
];
const merged = { effective: '2025-07-01', relation: 'merged' as const, successorId: 'HP-2025' };
const release = { number: 3, date: '2026-06-30', dataSet: 'reference' as const };
const ground = {
  release,
  areas,
  successions: [
    { ...merged, predecessorId: 'HP' },
    { ...merged, predecessorId: 'HD' },
  ],
  ...indexGround(areas),
};

export const share: Indicator = {
  ...{
    id: 'share',
    family: 'facilities',
    nameVi: 'Tỷ lệ thôn có nhà văn hóa',
    nameEn: 'Villages with a culture house',
  },
  ...{ unit: 'percent', factor: 100, decimals: 1, kind: 'ratio', measure: 'stock', cumulative: false },
  ...{
    numeratorVi: 'thôn có nhà',
    numeratorEn: 'villages with a house',
    denominatorVi: 'thôn',
    denominatorEn: 'villages',
  },
  ...{ direction: 'up', levels: ['country', 'province'], definitionVi: 'đn', definitionEn: 'def' },
};
export const clubs: Indicator = {
  ...share,
  ...{ id: 'clubs', nameVi: 'Số câu lạc bộ', nameEn: 'Clubs', unit: 'count', factor: 1, decimals: 0, kind: 'count' },
  ...{ numeratorVi: null, numeratorEn: null, denominatorVi: null, denominatorEn: null },
};

/** A reading of an area, with its parts where it has any. */
export function point(
  indicatorId: string,
  areaId: string,
  period: string,
  value: number,
  parts?: [number, number],
): SeriesPoint {
  return {
    ...{ indicatorId, areaId, period, value, numerator: parts?.[0] ?? null, denominator: parts?.[1] ?? null },
    ...{ reportedShare: null, status: 'reported', sourceId: 'paper', note: null, absence: null, complete: null },
    ...{ reason: 'only', agrees: null, hint: null, differs: false, afterEnd: false, others: [] },
  };
}
const ofShare = (areaId: string, period: string, of: number, all: number) =>
  point('share', areaId, period, (of / all) * 100, [of, all]);

export const source = {
  ...{ id: 'paper', title: 'Báo cáo', publisher: 'Sở', kind: 'area-authority' as const, url: 'https://example.vn/1' },
  ...{ published: '2025-01-15', language: 'vi' },
};
export const country: FigureData = {
  ground,
  indicators: [
    {
      indicator: share,
      sources: [source],
      points: [
        ofShare('HN', '2022', 60, 100),
        ofShare('HN', '2024', 70, 100),
        ofShare('HP', '2022', 30, 100),
        ofShare('HP', '2024', 50, 100),
        ofShare('HD', '2024', 10, 100),
        ofShare('VN', '2024', 600, 1000),
      ],
    },
    {
      indicator: clubs,
      sources: [source],
      points: [
        point('clubs', 'HN', '2022', 40),
        point('clubs', 'HN', '2023', 50),
        point('clubs', 'HN', '2024', 44),
        point('clubs', 'HP', '2024', 9),
        point('clubs', 'HD', '2024', 3),
        point('clubs', 'HUE', '2023', 7),
      ],
    },
  ],
  people: {
    findPopulation: indexPopulations([{ areaId: 'HN', year: 2024, population: 1_000_000, sourceId: 'census' }]),
    sources: [{ ...source, id: 'census', publisher: 'Cục Thống kê' }],
  },
  layouts: [
    {
      lastDay: null,
      areas: ['HN', 'HUE', 'HP-2025'].map((id, index) => ({
        ...{ id, region: id === 'HUE' ? 'central' : 'north', kind: 'province' },
        ...{ population: 100 + index, density: 1, km2: 1, communeUnits: 1, urbanShare: 0.2 },
      })),
    },
  ],
};
export const hrefs: FigureHrefs = {
  cell: ({ indicatorId, areaId, period }) => `/d/3/${indicatorId}/${areaId}/${period}`,
  figure: (query) => `https://dinh.example.vn/explore?${query}`,
  report: ({ link }) => link,
  source: (id) => `/sources/${id}`,
  sources: (find) => `/sources?find=${find}`,
};

/** Composes a figure of the country from its query. */
export function compose(query: string, given: Partial<FigureData> = {}) {
  const { spec, problems } = readFigureQuery(new URLSearchParams(query));
  if (problems.length > 0) throw new TypeError(JSON.stringify(problems));
  if (!spec) throw new TypeError(`no spec: ${query}`);
  const known = (given.indicators ?? country.indicators).filter(({ indicator }) =>
    spec.indicators.includes(indicator.id),
  );
  const order = (id: string): number => spec.indicators.indexOf(id);
  const indicators = known.toSorted((a, b) => order(a.indicator.id) - order(b.indicator.id));
  return composeFigure({ spec, data: { ...country, ...given, indicators }, hrefs });
}
