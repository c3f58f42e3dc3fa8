import type { Indicator, Source } from '@dinh/kpi';
import type { DescribedArea } from '../sdmx/structure/describe-areas.ts';
import type { StructureSubject } from '../sdmx/structure/describe-structures.ts';

function exampleArea(area: Partial<DescribedArea> & Pick<DescribedArea, 'id' | 'nameVi' | 'nameEn'>): DescribedArea {
  return {
    code: null,
    fullNameVi: `Tỉnh ${area.nameVi}`,
    kind: 'province',
    level: 'province',
    validFrom: '1997-01-01',
    validTo: null,
    parentId: 'VN',
    ...area,
  };
}

export const exampleStructureAreas: readonly DescribedArea[] = [
  exampleArea({
    id: 'VN',
    nameVi: 'Việt Nam',
    nameEn: 'Viet Nam',
    kind: 'country',
    level: 'country',
    parentId: null,
    code: 'VN',
  }),
  exampleArea({ id: 'VN30-2008', nameVi: 'Hải Dương', nameEn: 'Hai Duong', code: '30', validTo: '2025-06-30' }),
  exampleArea({
    id: 'VN30-2008-huyen-kim-thanh',
    nameVi: 'Kim Thành',
    nameEn: 'Kim Thanh',
    fullNameVi: 'Huyện Kim Thành',
    kind: 'district',
    level: 'district',
    validTo: '2025-06-30',
    parentId: 'VN30-2008',
  }),
  exampleArea({
    id: 'VN31-2025',
    nameVi: 'Hải Phòng',
    nameEn: 'Hai Phong',
    fullNameVi: 'Thành phố Hải Phòng',
    kind: 'municipality',
    code: '31',
    validFrom: '2025-07-01',
  }),
];

const houses: Indicator = {
  id: 'village-culture-houses',
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
  denominatorVi: 'thôn',
  denominatorEn: 'villages',
  direction: 'up',
  levels: ['province', 'country'],
  definitionVi: 'Số thôn có nhà văn hóa trên tổng số thôn.',
  definitionEn: 'Share of villages with a culture house.',
};

export const exampleStructureIndicators: readonly Indicator[] = [
  {
    ...houses,
    id: 'ranked-relics',
    family: 'heritage',
    nameVi: 'Di tích đã xếp hạng',
    nameEn: 'Ranked relics',
    unit: 'relics',
    factor: 1,
    decimals: 0,
    kind: 'count',
    numeratorVi: null,
    numeratorEn: null,
    denominatorVi: null,
    denominatorEn: null,
    definitionVi: 'Số di tích đã được xếp hạng.',
    definitionEn: 'Relics that have been ranked.',
  },
  houses,
];

/** A page in Vietnamese whose title is translated, one whose title isn't, and one of which little is known. */
export const exampleStructureSources: readonly Source[] = [
  {
    id: 'bao-2019',
    title: 'Culture houses in every village',
    publisher: 'Báo Hải Phòng',
    kind: 'press',
    url: 'http://bao.example.vn/nha-van-hoa?id=1&trang=2',
    published: '2019-05-17',
    language: 'vi',
  },
  {
    id: 'nien-giam-2020',
    title: 'Niên giám thống kê Hải Dương',
    publisher: 'Cục Thống kê',
    kind: 'national-office',
    url: 'https://thongke.example.vn/',
    published: '2020',
    language: 'vi',
  },
  {
    id: 'unknown',
    title: 'A mirror',
    publisher: null,
    kind: 'secondary',
    url: 'not an address',
    published: null,
    language: null,
  },
];

/** A release of two indicators, four places and three sources. */
export function exampleStructures(own: Partial<StructureSubject> = {}): StructureSubject {
  return {
    release: { number: 3, date: '2026-11-22', dataSet: 'reference' },
    areas: exampleStructureAreas,
    formerNames: [
      {
        areaId: 'VN31-2025',
        validTo: '2026-05-31',
        nameVi: 'Hải Phòng cũ',
        nameEn: 'Old Hai Phong',
        fullNameVi: 'Tỉnh Hải Phòng cũ',
        kind: 'province',
      },
    ],
    indicators: exampleStructureIndicators,
    sources: exampleStructureSources,
    availability: {
      cube: {
        FREQ: ['A', '_O'],
        REF_AREA: ['VN30-2008-huyen-kim-thanh', 'VN31-2025'],
        INDICATOR: ['village-culture-houses'],
        TIME_PERIOD: { start: '2009-01-01', end: '2025-12-31' },
      },
      seriesCount: 3,
      obsCount: 1761,
      sourceIds: ['bao-2019'],
    },
    ...own,
  };
}
