import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { expectCells, findTable, openComparison, readCells, unfold } from '../page/comparison.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// What the year, the boundaries, older figures and people make of a rank, on made-up figures, worked here by hand.

const t = createTranslator('vi');

test('the rank of every year stands with the set it is in', async ({ page }) => {
  const line = t('comparePage.time.rank');
  await openComparison(page, { areas: ['VN01-2008', 'VN31-2025'], indicators: [13] });
  let years = (await unfold(page, line)).getByRole('table');
  const expectYear = async (year: number, ...cells: readonly string[]): Promise<void> => {
    expect([...(await readCells(years, String(year))).values()]).toEqual([String(year), ...cells]);
  };
  // Hải Phòng: 46,6 in 2025, 43,2 in 2019, 38,4 in 2011 beside one more, 37,9 in 2010.
  await expectYear(2025, '34/34', 'thứ 26 trong 34 tỉnh, thành', 'thứ 30 trong 34 tỉnh, thành');
  await expectYear(2019, '34/34', 'thứ 22–23 trong 34 tỉnh, thành', 'thứ 31 trong 34 tỉnh, thành');
  await expectYear(2014, '34/34', 'thứ 17–19 trong 34 tỉnh, thành', 'thứ 30 trong 34 tỉnh, thành');
  await expectYear(2011, '34/34', 'thứ 15–16 trong 34 tỉnh, thành', 'thứ 25–26 trong 34 tỉnh, thành');
  await expectYear(2010, '34/34', 'thứ 14 trong 34 tỉnh, thành', 'thứ 24 trong 34 tỉnh, thành');

  // Another set before the provinces were redrawn; a year withheld, a year not found, and a unit of before.
  await openComparison(page, { areas: ['VN12-2008', 'VN30-2008'], indicators: [3], view: 'basis=as-reported' });
  years = (await unfold(page, line)).getByRole('table');
  const ended = t('compare.noSuchArea');
  const unknown = t('words.absence.not-found');
  await expectYear(2025, '30/34', 'thứ 7 trong 30; 34 tỉnh, thành', ended);
  await expectYear(2024, '57/63', 'thứ 18 trong 57; 63 tỉnh, thành', unknown);
  await expectYear(2021, '56/63', t('words.absence.withheld'), unknown);
  await expectYear(2013, '53/63', 'thứ 27–29 trong 53; 63 tỉnh, thành', unknown);
  await expectYear(2012, '53/63', unknown, unknown);

  // Two of the 34 with a figure, then one; a figure of a part.
  await openComparison(page, { areas: ['VN12-2008', 'VN24-2025'], indicators: [44] });
  years = (await unfold(page, line)).getByRole('table');
  await expectYear(2019, '2/34', 'không xếp hạng: dưới 5 địa phương', t('comparePage.time.incomplete'));
});

test('the boundaries are another set, with another rank', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: 'year=2024' });
  const place = 'Hà Nội (từ 1/8/2008)';
  const expectRank = (rankAll: string, toMedian: string): Promise<void> =>
    expectCells(page, { indicator: 13, place, cells: { value: '51,8%', rankAll, toMedian } });
  // The middle of 34: (544/955 + 1.806/3.179) ÷ 2 = 56,887 %; of it 5.307 have 3.018,98: 3.019 − 2.750 = 269.
  await expectRank(
    'thứ 26 trong 34 tỉnh, thành',
    '−5,1 điểm phần trăm so với trung vị; cần thêm 269 đơn vị giả lập đạt để bằng',
  );
  await page.getByRole('radio', { name: t('compare.controls.asReported'), exact: true }).check();
  await page.getByRole('combobox', { name: t('compare.controls.year'), exact: true }).selectOption('2024');
  await expect(page).toHaveURL(/basis=as-reported/);
  await expect(findTable(page, 13)).toContainText('63');
  // The middle of 63: 544/955 = 56,963 %; 5.307 · 0,56963 = 3.023,05: 3.024 − 2.750 = 274.
  await expectRank(
    'thứ 44 trong 63 tỉnh, thành',
    '−5,1 điểm phần trăm so với trung vị; cần thêm 274 đơn vị giả lập đạt để bằng',
  );
});

test('older figures stand in where they are asked for, each with its year', async ({ page }) => {
  const place = 'Hà Nội (từ 1/8/2008)';
  await openComparison(page, { areas: ['VN01-2008'], indicators: [20], view: 'basis=as-reported&year=2024' });
  await expectCells(page, { indicator: 20, place, cells: { value: t('words.absence.not-found'), rankAll: '' } });
  await page.getByRole('checkbox', { name: /^Dùng cả số liệu cũ hơn/ }).check();
  await expect(findTable(page, 20)).toContainText('602');
  // 602 of 2023 before the 250 of TP. Hồ Chí Minh and the six others of 2024: eight of 63.
  await expectCells(page, {
    ...{ indicator: 20, place },
    cells: {
      ...{ value: '602', period: '2023 số liệu cũ hơn năm 2024' },
      rankAll: 'thứ 1 trong 8 địa phương có số liệu công bố; 63 tỉnh, thành',
    },
  });
  await expect(page.getByText(t('compare.answer.older', { years: 3 }), { exact: false }).first()).toBeVisible();
});

test('per 100,000 people a large place ranks otherwise', async ({ page }) => {
  const place = 'Hà Nội (từ 1/8/2008)';
  await openComparison(page, { areas: ['VN01-2008'], indicators: [37], view: 'year=2024' });
  // 224 people; three of the 34 have more.
  await expectCells(page, {
    indicator: 37,
    place,
    cells: { value: '224 người', rankAll: 'thứ 4 trong 34 tỉnh, thành' },
  });
  await page.getByRole('checkbox', { name: /^Tính trên 100\.000 dân/ }).check();
  await expect(findTable(page, 37)).toContainText('2,57');
  // 224 for 8.717.600 people is 2,57, as Đồng Nai's 114 for 4.427.700; only TP. Hồ Chí Minh, 1,23, has less. Cao Bằng has 84 for 558.500, 15,04: for as many people as in
  // Hà Nội 1.311,2, so 1.312 − 224 = 1.088. The middle, (5,674 + 5,579) ÷ 2 = 5,626, is 490,5: 491 − 224 = 267.
  await expectCells(page, {
    ...{ indicator: 37, place },
    cells: {
      value: '2,57',
      rankAll: 'thứ 32–33 trong 34 tỉnh, thành',
      toMedian: '−3,06 so với trung vị; cần thêm 267 người để bằng',
      toBest: '−12,47 so với địa phương dẫn đầu (Cao Bằng); cần thêm 1.088 người để bằng',
    },
  });
});
