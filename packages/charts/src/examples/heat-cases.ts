import type { AbsenceKind } from '@dinh/kpi';
import type { FigureSeries } from '../figure/figure-series.ts';
import type { HeatFigureInput } from '../heat/heat-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate, exampleYears } from './example-data.ts';

const years = Array.from({ length: 10 }, (_, index) => String(2015 + index));
const absences: readonly AbsenceKind[] = ['not-applicable', 'withheld', 'lost-by-merger', 'not-yet-due', 'overdue'];

/** Made-up places: every flag, every kind of absence, a part, one that ended, one with nothing, a long name. */
export const awkwardRows: readonly FigureSeries[] = [
  {
    id: 'hai-phong',
    name: 'Hải Phòng',
    role: 'focus',
    points: [
      ...exampleYears(2015, [42.1, 45.6, 48, 55.2, 58.9, 60.1]),
      examplePoint('2021', 61, { status: 'provisional' }),
      examplePoint('2022', 62.4, { status: 'estimated' }),
      examplePoint('2024-11', (1186 / 1761) * 100, {
        numerator: 1186,
        denominator: 1761,
        reportedShare: '63.7',
        agrees: false,
        hint: 'digits-swapped',
      }),
    ],
  },
  {
    id: 'vn',
    name: 'Cả nước',
    role: 'nation',
    points: exampleYears(2015, [50, 52, 55, 57, 59, null, 63, 66, 70, 71.5]),
  },
  {
    id: 'da-nang',
    name: 'Đà Nẵng',
    role: 'peer',
    points: exampleYears(2015, [80, 82, 83, 86, 90, 91, 93, 96, 97, 100]),
  },
  {
    id: 'hue',
    name: 'Thành phố Huế, gồm cả phần đất trước đây thuộc tỉnh Thừa Thiên Huế',
    role: 'peer',
    points: [
      ...exampleYears(2015, [70.2, 71, 72.8]),
      examplePoint('2020', 40, { isPart: true, complete: false }),
      examplePoint('2022', 73.9, { differs: true }),
    ],
  },
  {
    id: 'ha-tay',
    name: 'Hà Tây',
    role: 'peer',
    points: exampleYears(2015, [10.5, 14, 20, 28.4]),
    exists: { validFrom: '1965-07-01', validTo: '2018-08-01' },
  },
  {
    id: 'brvt',
    name: 'Bà Rịa – Vũng Tàu',
    role: 'peer',
    points: absences.map((absence, index) => examplePoint(String(2018 + index), null, { absence })),
  },
  { id: 'lai-chau', name: 'Lai Châu', role: 'peer', points: [] },
];

export const heatExample: HeatFigureInput = {
  title: 'Tỷ lệ thôn có nhà văn hóa theo địa phương, 2015–2024',
  subtitle: '% số thôn, tổ dân phố; đơn vị hành chính tại thời điểm công bố',
  series: awkwardRows,
  periods: years,
  measure: 'stock',
  level: 'province',
  style: { unit: 'percent', decimals: 1, denominatorName: 'thôn, tổ dân phố' },
  imprint: exampleImprint,
  t: exampleTranslate,
};

/** As many places and years as there are. */
export const fullHeatExample: HeatFigureInput = {
  ...heatExample,
  title: '63 tỉnh, thành, 16 năm',
  periods: Array.from({ length: 16 }, (_, index) => String(2009 + index)),
  series: Array.from({ length: 63 }, (_, index) => ({
    id: `p${index}`,
    name: `Tỉnh thứ ${index + 1}`,
    role: index === 11 ? 'focus' : 'context',
    points: exampleYears(
      2009,
      Array.from({ length: 16 }, (_year, year) =>
        (index * 7 + year * 3) % 11 < 4 ? null : Math.min(100, 20 + ((index * 13) % 47) + year * 2.3),
      ),
    ),
  })),
};

/** Counts whose total no place comes near. */
export const countHeatExample: HeatFigureInput = {
  ...heatExample,
  title: 'Số di tích theo địa phương',
  subtitle: 'Số di tích cuối năm',
  style: { unit: 'relics', decimals: 0 },
  series: [
    { id: 'vn', name: 'Cả nước', role: 'nation', points: exampleYears(2015, [9000, 9100, 9150, 9180, 9200]) },
    { id: 'a', name: 'Hà Nội', role: 'focus', points: exampleYears(2015, [5175, 5922, null, 5922, 6489]) },
    { id: 'b', name: 'Lai Châu', role: 'context', points: exampleYears(2015, [0, 3, 3, 4, 8]) },
  ],
};

export const heatCases: Readonly<Record<string, HeatFigureInput>> = {
  awkward: heatExample,
  counts: countHeatExample,
  full: fullHeatExample,
  empty: {
    ...heatExample,
    title: 'Không có số liệu',
    series: awkwardRows.filter(({ id }) => id === 'lai-chau'),
  },
};
