import { toPeriodColumns, toPeriodRow } from '../table/compose-period-table.ts';
import type { TableFigureInput } from '../table/table-figure-input.ts';
import { exampleImprint, examplePoint, exampleTranslate } from './example-data.ts';
import { awkwardRows, fullHeatExample, heatExample } from './heat-cases.ts';

const { periods, measure } = heatExample;
const percent = { unit: 'percent', decimals: 1 } as const;

/** One indicator by years: every flag, every kind of absence, a figure of another period, a place that ended. */
export const tableExample: TableFigureInput = {
  title: 'Tỷ lệ thôn có nhà văn hóa theo địa phương, 2015–2024',
  subtitle: '% số thôn, tổ dân phố; đơn vị hành chính tại thời điểm công bố',
  rowHead: 'Địa phương',
  columns: toPeriodColumns(periods, exampleTranslate.language),
  rows: awkwardRows.map((series) => toPeriodRow(series, { periods, measure })),
  style: percent,
  imprint: exampleImprint,
  t: exampleTranslate,
};

/** Places by indicators of one year, under headings, with a sum at the foot. */
export const indicatorsTableExample: TableFigureInput = {
  ...tableExample,
  title: 'Thiết chế và di tích năm 2024',
  subtitle: 'Đơn vị ở đầu cột',
  columns: [
    { id: 'share', name: 'Tỷ lệ xã có nhà văn hóa', period: '2024', style: percent },
    { id: 'relics', name: 'Số di tích được xếp hạng', period: '2024', style: { unit: 'relics', decimals: 0 } },
    { id: 'books', name: 'Số bản sách bình quân', period: '2024', style: { unit: 'books_per_person', decimals: 2 } },
    { id: 'clubs', name: 'Số câu lạc bộ', period: null, style: { unit: 'count', decimals: 0 } },
  ],
  rows: [
    ['Hải Phòng', 'focus', 'Đồng bằng sông Hồng', 98.2, 471, 0.4],
    ['Hà Nội', 'peer', 'Đồng bằng sông Hồng', 100, 5922, 0.82],
    ['Đà Nẵng', 'peer', 'Duyên hải miền Trung', 96, 92, 1.21],
    ['Cả nước', 'nation', undefined, 80.4, 40000, 0.5],
    ['Tổng ba nơi', 'peer', undefined, null, 6485, null],
  ].map(([name, role, group, ...values]) => ({
    id: String(name),
    name: String(name),
    role: role as 'peer',
    ...(group === undefined ? {} : { group: String(group) }),
    ...(name === 'Tổng ba nơi' ? { isTotal: true } : {}),
    href: `/area/${String(name)}`,
    cells: [
      ...values.map((value) => examplePoint('2024', value as number | null)),
      examplePoint('2023-06', 1200, { status: 'provisional' }),
    ],
  })),
};

/** As many places and years as there are. */
export const fullTableExample: TableFigureInput = {
  ...tableExample,
  title: '63 tỉnh, thành, 16 năm',
  columns: toPeriodColumns(fullHeatExample.periods, exampleTranslate.language),
  rows: fullHeatExample.series.map((series) => toPeriodRow(series, fullHeatExample)),
};

export const tableCases: Readonly<Record<string, TableFigureInput>> = {
  awkward: tableExample,
  indicators: indicatorsTableExample,
  full: fullTableExample,
};
