import type { FigureSheet, SheetRow } from '@dinh/kpi';

type Indicator = FigureSheet['indicators'][number];
type Area = FigureSheet['areas'][number];

/** Cultural houses of villages: a rate with both of its parts. */
export const housesIndicator: Indicator = {
  id: 'village-culture-houses',
  name: 'Tỷ lệ thôn, tổ dân phố có nhà văn hóa',
  kind: 'ratio',
  unit: 'percent',
  unitName: '%',
  factor: 100,
  decimals: 1,
  measure: 'stock',
  definition: 'Số thôn, tổ dân phố có nhà văn hóa trên tổng số thôn, tổ dân phố',
  numeratorName: 'thôn, tổ dân phố có nhà văn hóa',
  denominatorName: 'thôn, tổ dân phố',
};

/** Relics: a count that adds up. */
export const relicsIndicator: Indicator = {
  id: 'ranked-relics',
  name: 'Di tích đã xếp hạng',
  kind: 'count',
  unit: 'relics',
  unitName: 'di tích',
  factor: 1,
  decimals: 0,
  measure: 'stock',
  definition: 'Số di tích đã được xếp hạng',
  numeratorName: null,
  denominatorName: null,
};

function toArea(id: string, name: string): Area {
  return { id, name, level: 'province', validFrom: '2008-08-01', validTo: null };
}

export const exampleAreas: readonly Area[] = [
  toArea('VN31', 'Hải Phòng'),
  toArea('VN48', 'Đà Nẵng'),
  toArea('VN46', 'Thừa Thiên Huế'),
];

const blank: Omit<SheetRow, 'indicatorId' | 'areaId' | 'period' | 'sourceIds'> = {
  value: null,
  numerator: null,
  denominator: null,
  reportedShare: null,
  status: 'reported',
  absence: null,
  complete: null,
  agrees: null,
  differs: false,
  note: null,
  shown: null,
};

export function exampleRow(row: Partial<SheetRow>): SheetRow {
  return { ...blank, indicatorId: housesIndicator.id, areaId: 'VN31', period: '2024', sourceIds: ['so-vhtt'], ...row };
}

/** A rate whose parts don't fit the printed share, one truly rounded, one without parts, and a blank. */
export const exampleRows: readonly SheetRow[] = [
  exampleRow({
    value: (1186 * 100) / 1761,
    numerator: 1186,
    denominator: 1761,
    reportedShare: '63.7',
    agrees: false,
    complete: true,
  }),
  exampleRow({ areaId: 'VN48', value: 57.5, numerator: 23, denominator: 40, reportedShare: '57,5', agrees: true }),
  exampleRow({
    areaId: 'VN46',
    period: '2024-11',
    value: 88.25,
    status: 'provisional',
    differs: true,
    note: '-5 of them',
  }),
  exampleRow({ areaId: 'VN46', period: '2016/2018', absence: 'not-found', sourceIds: [] }),
];

export const exampleQuery = 'indicator=village-culture-houses&area=VN31,VN48,VN46&form=line&release=3';

/** A figure of three places as it leaves the program, with what a test gives put in place. */
export function exampleSheet(own: Partial<FigureSheet> = {}): FigureSheet {
  return {
    title: 'Nhà văn hóa ở thôn, tổ dân phố',
    subtitle: '%, trên số thôn, tổ dân phố',
    notes: ['Trục giá trị không bắt đầu từ 0.'],
    language: 'vi',
    query: exampleQuery,
    link: `https://dinh.example.vn/explore?${exampleQuery}`,
    release: { number: 3, date: '2026-11-22', dataSet: 'reference' },
    basis: 'as-reported',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    shown: null,
    indicators: [housesIndicator],
    areas: exampleAreas,
    sources: [
      {
        id: 'so-vhtt',
        title: 'Báo cáo tổng kết năm 2024; “số liệu”, phần 1',
        publisher: 'Sở Văn hóa và Thể thao Hải Phòng',
        url: 'https://so.example.vn/bao-cao?nam=2024&release=9',
        published: '2025-01-15',
      },
      { id: 'bao', title: 'Báo Hải Phòng', publisher: null, url: null, published: null },
    ],
    rows: exampleRows,
    ...own,
  };
}

/** Relics of one year in each place, which add up. */
export function exampleCounts(own: Partial<FigureSheet> = {}): FigureSheet {
  const rows = [131, 90, 1250].map((value, index) =>
    exampleRow({
      indicatorId: relicsIndicator.id,
      areaId: exampleAreas[index]?.id ?? '',
      value,
      sourceIds: ['so-vhtt', 'bao'],
    }),
  );
  return exampleSheet({ title: relicsIndicator.name, indicators: [relicsIndicator], rows, ...own });
}

/** 63 places in 16 years, most with parts. */
export function exampleLongSheet(): FigureSheet {
  const areas = Array.from({ length: 63 }, (_, index) => toArea(`VN${index + 100}`, `Tỉnh số ${index + 1}`));
  const rows = areas.flatMap(({ id }, place) =>
    Array.from({ length: 16 }, (_, year) => {
      const [numerator, denominator] = [100 + place * 7 + year, 1000 + place];
      const hasValue = (place + year) % 5 !== 0;
      return exampleRow({
        areaId: id,
        period: String(2009 + year),
        ...(hasValue
          ? { value: (numerator * 100) / denominator, numerator, denominator, reportedShare: '12.3' }
          : { absence: 'not-found', sourceIds: [] }),
      });
    }),
  );
  return exampleSheet({ areas, rows });
}
