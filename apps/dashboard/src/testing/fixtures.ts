import type { SeriesPoint } from '@dinh/kpi';
import type { AreaRow, CatalogueAnswer, SourceRow } from '../app/answers.ts';
import { type Catalogue, type IndicatorEntry, indexCatalogue } from '../features/catalogue/catalogue.ts';

export const release = {
  number: 1,
  date: '2026-01-15',
  hash: 'f'.repeat(64),
  dataSet: 'reference',
  latest: 1,
} as const;

export function makeArea(over: Partial<AreaRow> & Pick<AreaRow, 'id'>): AreaRow {
  return {
    nameVi: over.id,
    nameEn: over.id,
    fullNameVi: over.id,
    kind: 'province',
    level: 'province',
    validFrom: '2008-08-01',
    validTo: null,
    parentId: 'VN',
    otherNames: [],
    figures: 0,
    ...over,
  };
}

export function makeIndicator(over: Partial<IndicatorEntry> & Pick<IndicatorEntry, 'id'>): IndicatorEntry {
  return {
    family: 'facilities',
    nameVi: 'Tỷ lệ thôn có nhà văn hóa',
    nameEn: 'Villages with a culture house',
    unit: 'percent',
    factor: 100,
    decimals: 1,
    kind: 'ratio',
    measure: 'stock',
    cumulative: false,
    numeratorVi: 'thôn có nhà văn hóa',
    numeratorEn: 'villages with a culture house',
    denominatorVi: 'thôn, tổ dân phố',
    denominatorEn: 'villages and residential groups',
    direction: 'up',
    levels: ['country', 'province', 'district'],
    definitionVi: 'Định nghĩa.',
    definitionEn: 'Definition.',
    figures: 1,
    areas: 1,
    ...over,
  };
}

export const houses = makeIndicator({ id: 'houses' });
export const clubs = makeIndicator({
  id: 'clubs',
  family: 'clubs',
  nameVi: 'Số câu lạc bộ',
  nameEn: 'Clubs',
  unit: 'count',
  factor: 1,
  decimals: 0,
  kind: 'count',
  numeratorVi: null,
  numeratorEn: null,
  denominatorVi: null,
  denominatorEn: null,
});

export const nation = makeArea({
  id: 'VN',
  nameVi: 'Việt Nam',
  nameEn: 'Viet Nam',
  kind: 'country',
  level: 'country',
  parentId: null,
  validFrom: '1976-07-02',
});
export const haiPhong = makeArea({
  id: 'HP',
  nameVi: 'Hải Phòng',
  nameEn: 'Hai Phong',
  validTo: '2025-06-30',
  figures: 23,
  otherNames: ['Haiphong'],
});
export const haiDuong = makeArea({
  id: 'HD',
  nameVi: 'Hải Dương',
  nameEn: 'Hai Duong',
  validTo: '2025-06-30',
  figures: 1,
});
export const newHaiPhong = makeArea({
  id: 'HP-2025',
  nameVi: 'Hải Phòng',
  nameEn: 'Hai Phong',
  validFrom: '2025-07-01',
});
export const hungHa = makeArea({
  id: 'HD-hung-ha',
  nameVi: 'Huyện Hưng Hà',
  nameEn: 'Hung Ha',
  kind: 'district',
  level: 'district',
  parentId: 'HD',
  validTo: '2025-06-30',
  figures: 1,
});

export const merger = [haiPhong, haiDuong].map((area) => ({
  predecessorId: area.id,
  successorId: newHaiPhong.id,
  effective: '2025-07-01',
  relation: 'merged' as const,
  decision: 'Resolution 202/2025/QH15',
  decisionVi: 'Nghị quyết số 202/2025/QH15',
}));

export function makeCatalogue(over: Partial<CatalogueAnswer> = {}): Catalogue {
  return indexCatalogue({
    release,
    areas: [nation, haiPhong, haiDuong, newHaiPhong, hungHa],
    indicators: [houses, clubs],
    successions: merger,
    ...over,
  });
}

export function makePoint(over: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    indicatorId: houses.id,
    areaId: haiPhong.id,
    period: '2024-11',
    value: 80,
    numerator: null,
    denominator: null,
    reportedShare: null,
    status: 'reported',
    sourceId: 'article',
    note: null,
    absence: null,
    complete: null,
    reason: 'only',
    agrees: null,
    hint: null,
    differs: false,
    afterEnd: false,
    others: [],
    ...over,
  };
}

/** Hải Phòng 2024: the parts give 67.35 %, the article prints 63.7 %. */
export const disagreeing = makePoint({
  value: (1186 / 1761) * 100,
  numerator: 1186,
  denominator: 1761,
  reportedShare: '63.7',
  agrees: false,
  hint: 'digits-swapped',
});

export const article: SourceRow = {
  id: 'article',
  title: 'Chuyến trao đổi kinh nghiệm',
  publisher: 'Sở Văn hóa',
  kind: 'area-authority',
  url: 'https://example.vn/bai-viet',
  published: '2024-11',
  language: 'vi',
};
export const paper: SourceRow = {
  ...article,
  id: 'paper',
  title: 'Bài báo',
  publisher: 'Báo',
  kind: 'press',
  url: null,
};
