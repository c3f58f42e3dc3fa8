import { createTranslator } from '@dinh/i18n';
import { type AbsenceKind, absenceKinds } from '@dinh/kpi';
import { expect } from '@playwright/test';
import {
  type ComparedCells,
  type ComparisonAddress,
  expectCells,
  findPart,
  findTable,
  openComparison,
} from '../page/comparison.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// Every outcome of a rank, read in the dashboard on made-up figures, and worked here by hand from the figures of the set.

const t = createTranslator('vi');

const kinds = [
  ...['of everyone', 'of those with a figure', 'shared', 'of few', 'too few', 'nobody', 'the nation'],
  ...['lowest first', 'no better end', 'in the group', 'too few in the group', 'outside the group'],
  ...['everyone has all', 'everyone has none', 'of a part', 'no such unit'],
] as const;
type RankOutcome = (typeof kinds)[number] | AbsenceKind;

interface Shown {
  readonly reaches: readonly RankOutcome[];
  readonly indicator: number;
  readonly place: string;
  readonly cells: ComparedCells;
}

interface Comparing extends ComparisonAddress {
  readonly name: string;
  readonly shows: readonly Shown[];
}

/** Without a figure there is no rank and no gap, but the reason. */
function without(reason: AbsenceKind, indicator: number, place: string): Shown {
  const nothing = { rankAll: '', rankGroup: '', toMedian: '', toBest: '' };
  return { reaches: [reason], indicator, place, cells: { value: t(`words.absence.${reason}`), ...nothing } };
}

const comparings: readonly Comparing[] = [
  {
    name: 'of the 63 of 2024, as reported',
    areas: ['VN12-2008', 'VN22-2008', 'VN01-2008', 'VN30-2008', 'VN31-2025'],
    indicators: [3, 15, 19, 20, 44, 52],
    view: 'basis=as-reported&year=2024',
    shows: [
      {
        // 59 of 146 is 40,41 %: of 57 only Tây Ninh, 42 of 107, 39,25 %, has less; next above is Nghệ An, 40,8 %.
        reaches: ['of those with a figure', 'outside the group'],
        ...{ indicator: 3, place: 'Quảng Ninh' },
        cells: { value: '40,4%', rankAll: 'thứ 56 trong 57; 63 tỉnh, thành', rankGroup: 'ngoài nhóm' },
      },
      {
        // Of the eight most like Lai Châu six have a figure: Tuyên Quang 82,5, Cao Bằng 76,6, then 72 of 105, 68,57 %.
        reaches: ['in the group'],
        ...{ indicator: 3, place: 'Lai Châu' },
        cells: {
          ...{ value: '68,6%', parts: '72/105 đơn vị giả lập', period: '2024' },
          ...{ rankAll: 'thứ 18 trong 57; 63 tỉnh, thành', rankGroup: 'thứ 3 trong 7; 9 tỉnh, thành' },
        },
      },
      {
        // 14.679 of 32.830 is 44,712 %, Bình Phước's 7.643 of 17.104 is 44,685 %: both read 44,7; 41 have more.
        reaches: ['shared', 'no better end'],
        ...{ indicator: 15, place: 'Hải Dương' },
        cells: {
          rankAll: 'thứ 42–43 trong 53; 63 tỉnh, thành',
          toBest: 'cao hay thấp không nói lên tốt xấu',
        },
      },
      {
        // Fewer is better: of 57 only Thanh Hóa, 269, and Nghệ An, 276, have more than 204.
        reaches: ['lowest first'],
        ...{ indicator: 19, place: 'Hà Nội (từ 1/8/2008)' },
        cells: { value: '204', rankAll: 'thứ 55 trong 57; 63 tỉnh, thành' },
      },
      {
        // 250, 145, 132, 104, 102, 64, 49: seven of 63; of the nine alike only Đắk Nông has one too.
        reaches: ['of few', 'too few in the group'],
        ...{ indicator: 20, place: 'Lai Châu' },
        cells: {
          rankAll: 'thứ 6 trong 7 địa phương có số liệu công bố; 63 tỉnh, thành',
          rankGroup: 'Không xếp hạng: chỉ 2 trong 9 tỉnh, thành có số liệu công bố; cần ít nhất 5.',
          toMedian: 'chưa có trung vị: chưa đến một nửa số địa phương có số liệu',
        },
      },
      {
        // Thái Bình, Bắc Giang and Lai Châu.
        reaches: ['too few'],
        ...{ indicator: 44, place: 'Lai Châu' },
        cells: {
          value: '7 người',
          rankAll: 'Không xếp hạng: chỉ 3 trong 63 tỉnh, thành có số liệu công bố; cần ít nhất 5.',
        },
      },
      {
        reaches: ['no such unit'],
        ...{ indicator: 3, place: 'Hải Phòng (từ 1/7/2025)' },
        cells: { value: 'không phải đơn vị hành chính của năm đó', rankAll: '' },
      },
      {
        // The nation's own 59,1 % is in no ranking: nobody is ranked.
        reaches: ['nobody', 'the nation'],
        ...{ indicator: 52, place: 'Lai Châu' },
        cells: { value: 'không tìm thấy số liệu công bố', rankAll: '' },
      },
    ],
  },
  {
    name: 'of the 34 of 2025, each absence with its word',
    areas: ['VN24-2025', 'VN56-2025', 'VN04-2008', 'VN31-2025', 'VN01-2008'],
    indicators: [3, 19, 18, 10, 34, 33],
    view: 'year=2025',
    shows: [
      without('not-yet-due', 3, 'Bắc Ninh (từ 1/7/2025)'),
      without('overdue', 3, 'Khánh Hòa (từ 1/7/2025)'),
      without('withheld', 19, 'Bắc Ninh (từ 1/7/2025)'),
      without('lost-by-merger', 18, 'Bắc Ninh (từ 1/7/2025)'),
      without('not-applicable', 10, 'Cao Bằng'),
      without('not-found', 34, 'Cao Bằng'),
      {
        // 662, 538, …: nobody has more; of the group of Bắc Ninh Hà Nội is not.
        reaches: ['outside the group'],
        ...{ indicator: 10, place: 'Hà Nội (từ 1/8/2008)' },
        cells: { rankAll: 'thứ 1 trong 22; 34 tỉnh, thành', toBest: 'là địa phương dẫn đầu' },
      },
      {
        // 75, 71, three times 69, then 68 of Cần Thơ, Khánh Hòa and Lai Châu.
        reaches: ['shared'],
        ...{ indicator: 18, place: 'Khánh Hòa (từ 1/7/2025)' },
        cells: { value: '68%', rankAll: 'thứ 6–8 trong 25; 34 tỉnh, thành' },
      },
      {
        // 534 of 534, and so with all 29 that have a figure.
        reaches: ['everyone has all'],
        ...{ indicator: 33, place: 'Hà Nội (từ 1/8/2008)' },
        cells: {
          ...{ value: '100,0%', rankAll: 'thứ 1–29 trong 29; 34 tỉnh, thành' },
          ...{ toMedian: '0,0 điểm phần trăm so với trung vị', toBest: 'là địa phương dẫn đầu' },
        },
      },
    ],
  },
  {
    name: 'of the 34, put together from the 63',
    areas: ['VN01-2008', 'VN31-2025'],
    indicators: [13, 19],
    view: 'year=2024',
    shows: [
      {
        // 2.750 of 5.307 is 51,82 %, between Ninh Bình's 53,9 (25th) and Phú Thọ's 51,3. Of the nine: Hưng Yên 73,9,
        // Cần Thơ, TP. Hồ Chí Minh and Đồng Tháp above 60, Bắc Ninh 54,2 and Ninh Bình 53,9 come first.
        reaches: ['of everyone', 'in the group'],
        ...{ indicator: 13, place: 'Hà Nội (từ 1/8/2008)' },
        cells: { value: '51,8%', rankAll: 'thứ 26 trong 34 tỉnh, thành', rankGroup: 'thứ 7 trong 9 tỉnh, thành' },
      },
      {
        // 702 + 1.290 of 1.992 + 2.356: 45,81 %, between Khánh Hòa's 48,3 and Cà Mau's 45,3.
        reaches: ['of everyone', 'in the group'],
        ...{ indicator: 13, place: 'Hải Phòng (từ 1/7/2025)' },
        cells: { rankAll: 'thứ 30 trong 34 tỉnh, thành', rankGroup: 'thứ 8 trong 9 tỉnh, thành' },
      },
      {
        // 102 of the former Hải Phòng; Hải Dương's figure isn't known.
        reaches: ['of a part'],
        ...{ indicator: 19, place: 'Hải Phòng (từ 1/7/2025)' },
        cells: { value: '◌ 102: chỉ của một phần địa bàn, không xếp hạng', rankAll: '', rankGroup: '', toMedian: '' },
      },
    ],
  },
  {
    name: 'in a year in which everyone has none',
    areas: ['VN01-2008'],
    indicators: [9],
    view: 'basis=as-reported&year=2010',
    shows: [
      {
        // 0 of 4.986, and 0 of the other 57.
        reaches: ['everyone has none'],
        ...{ indicator: 9, place: 'Hà Nội (từ 1/8/2008)' },
        cells: { value: '0,0%', rankAll: 'thứ 1–58 trong 58; 63 tỉnh, thành', toBest: 'là địa phương dẫn đầu' },
      },
    ],
  },
];

test('the journeys reach every outcome of a rank, and every absence', () => {
  const reached = comparings.flatMap(({ shows }) => shows.flatMap(({ reaches }) => reaches));
  expect(new Set(reached)).toEqual(new Set<RankOutcome>([...kinds, ...absenceKinds]));
});

for (const { name, shows, ...address } of comparings) {
  test(`ranks ${name}`, async ({ page }) => {
    await openComparison(page, address);
    for (const { reaches, ...shown } of shows) {
      await test.step(reaches.join(', '), () => expectCells(page, shown));
    }
  });
}

test('where nobody is ranked the nation stands beside, and has no rank', async ({ page }) => {
  await openComparison(page, { areas: ['VN12-2008'], indicators: [52], view: 'year=2024&basis=as-reported' });
  const tables = findPart(page, t('comparePage.table.section'));
  await expect(tables).toContainText('không tìm thấy số liệu công bố nào trong 63 tỉnh, thành; cả nước 59,1%');
  await expect(findTable(page, 52)).not.toContainText('thứ');
  await openComparison(page, { areas: ['VN12-2008'], indicators: [52] });
  await expect(tables).toContainText(t('comparePage.table.noYear'));
  // Who is like a place doesn't hang on anyone's figure.
  const peers = page.getByRole('table', { name: 'Các địa phương tương đồng với Lai Châu' });
  await expect(peers.getByRole('rowheader')).toHaveCount(8);
});
