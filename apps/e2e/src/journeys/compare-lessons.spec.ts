import { createTranslator } from '@dinh/i18n';
import type { LearnFrom } from '@dinh/kpi';
import { expect, type Page } from '@playwright/test';
import { type ComparisonAddress, findPart, openComparison, toPlain } from '../page/comparison.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// Every outcome of whom to learn from, read in the dashboard on made-up figures, and worked here by hand. The ends of the
// window are figures of the place itself: that it has none there can't be.

const t = createTranslator('vi');
const points = 'điểm phần trăm';
const hanoi = 'Hà Nội (từ 1/8/2008)';

type LearnOutcome = Exclude<LearnFrom['status'], 'own-missing'> | 'break' | 'no-window' | 'nobody-else';

interface Lesson {
  readonly address: ComparisonAddress;
  /** Lines of the list in order, each as it begins; or the one sentence that says why there is none. */
  readonly says: readonly string[] | string;
}

const lessons: Record<LearnOutcome, Lesson> = {
  found: {
    address: { areas: ['VN01-2008'], indicators: [13] },
    // 2.634/5.232 → 2.784/5.326: +1,93. Of the eight nearest, by √(½ · context² + ½ · (start ÷ 48,70)²): Hưng Yên
    // √(½ · 0,275² + ½ · (16,98 ÷ 48,70)²) = 0,314, …; Bắc Ninh, 53,38 → 54,27, gained less. Starts go from 30,8 to 79,5.
    says: [
      `Hưng Yên: từ 67,3% (năm 2020) đến 76,3% (năm 2025), +9,0 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,31)`,
      `TP. Hồ Chí Minh: từ 57,3% (năm 2020) đến 65,0% (năm 2025), +7,7 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,21)`,
      `Cần Thơ: từ 56,6% (năm 2020) đến 63,9% (năm 2025), +7,3 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,28)`,
      `Ninh Bình: từ 48,6% (năm 2020) đến 55,0% (năm 2025), +6,3 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,18)`,
      `Đồng Tháp: từ 58,1% (năm 2020) đến 63,3% (năm 2025), +5,2 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,29)`,
      `Hải Phòng: từ 43,9% (năm 2020) đến 46,6% (năm 2025), +2,7 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,16)`,
      `Vĩnh Long: từ 42,9% (năm 2020) đến 45,0% (năm 2025), +2,2 ${points}; ${hanoi} +1,9 ${points}. (khoảng cách 0,29)`,
    ],
  },
  none: {
    address: { areas: ['VN42-2008'], indicators: [13] },
    // 49,78 → 58,78: +9,01. Of the eight nearest Sơn La gained most, 53,33 → 62,13: +8,80.
    says: 'Trong các địa phương gần nhất với Hà Tĩnh về đặc điểm và mức xuất phát, không địa phương nào tiến bộ nhanh hơn từ năm 2020 đến năm 2025.',
  },
  neutral: { address: { areas: ['VN01-2008'], indicators: [15] }, says: t('compare.learn.neutral') },
  break: {
    address: { areas: ['VN11-2008'], indicators: [17] },
    // The last figure is of 2018, the first year of another definition.
    says: 'Chưa so sánh được: cách tính hoặc định nghĩa của Điện Biên thay đổi giữa năm 2013 và năm 2018.',
  },
  'no-window': {
    address: { areas: ['VN31-2025'], indicators: [13], view: 'basis=as-reported' },
    says: 'Chưa so sánh được: Hải Phòng (từ 1/7/2025) chưa có hai số liệu cách nhau ít nhất 2 năm.',
  },
  'nobody-else': {
    address: { areas: ['VN12-2008'], indicators: [44] },
    // Hà Nội's last figure is of 2019; Thái Bình and Bắc Giang are only parts of what they are in now.
    says: 'Chưa so sánh được: không địa phương nào khác có số liệu ở cả hai thời điểm năm 2020 và năm 2025 như Lai Châu.',
  },
};

/** The lines under whom to visit. */
async function readLessons(page: Page, count: number): Promise<readonly string[]> {
  const lines = findPart(page, t('comparePage.lessons.section')).locator('ol > li');
  await expect(lines).toHaveCount(count);
  return (await lines.allInnerTexts()).map(toPlain);
}

async function expectLessons(page: Page, says: readonly string[]): Promise<void> {
  const lines = await readLessons(page, says.length);
  expect(lines.map((line, index) => line.slice(0, says[index]?.length))).toEqual(says);
}

for (const [outcome, { address, says }] of Object.entries(lessons)) {
  test(`whom to learn from: ${outcome}`, async ({ page }) => {
    await openComparison(page, address);
    if (typeof says !== 'string') return expectLessons(page, says);
    await expect(
      findPart(page, t('comparePage.lessons.section')).getByText(says, { exact: true }).first(),
    ).toBeVisible();
    await expectLessons(page, []);
  });
}

test('whom to learn from where less is better, with the policies in force there', async ({ page }) => {
  await openComparison(page, { areas: ['VN12-2008'], indicators: [19] });
  // Lai Châu from 80 to 75. Of 31 the starts go over 251: Lạng Sơn √(½ · 0,215² + ½ · (16 ÷ 251)²) = 0,159. Sơn La, from
  // 65 to 60 in 2024, gained as much, no more. Of equal gains by id: Quảng Ninh (22) before Khánh Hòa (56).
  await expectLessons(page, [
    'Lạng Sơn: từ 96 (năm 2020) đến 79 (năm 2025), −17; Lai Châu −5. (khoảng cách 0,16)',
    'Quảng Ninh: từ 101 (năm 2020) đến 85 (năm 2025), −16; Lai Châu −5. (khoảng cách 0,34)',
    'Khánh Hòa: từ 102 (năm 2020) đến 86 (năm 2025), −16; Lai Châu −5. (khoảng cách 0,29)',
    'Hà Tĩnh: từ 73 (năm 2020) đến 60 (năm 2025), −13; Lai Châu −5. (khoảng cách 0,26)',
    'Cao Bằng: từ 118 (năm 2020) đến 107 (năm 2025), −11; Lai Châu −5. (khoảng cách 0,16)',
    'Điện Biên: từ 82 (năm 2020) đến 73 (năm 2025), −9; Lai Châu −5. (khoảng cách 0,06)',
    'Huế: từ 72 (năm 2020) đến 64 (năm 2025), −8; Lai Châu −5. (khoảng cách 0,29)',
  ]);
  const part = findPart(page, t('comparePage.lessons.section'));
  await expect(part).toContainText('(31 địa phương có số liệu ở cả hai thời điểm)');
  const [langSon, , khanhHoa] = await readLessons(page, 7);
  // Areas whose boundaries stayed have a plan from 2021 to 2030.
  expect(langSon).toContain(`${t('comparePage.lessons.policies')} Kế hoạch giả lập của Lạng Sơn 2021–2030`);
  expect(khanhHoa).toContain(t('comparePage.lessons.noPolicies'));
});

test('by other weights others are near', async ({ page }) => {
  const weights = 'weights=density:0,km2:0,communeUnits:0,urbanShare:0,region:0,kind:0';
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: weights });
  // By the number of people alone TP. Hồ Chí Minh is 0,1344 away: √(½ · 0,1344² + ½ · (6,98 ÷ 48,70)²) = 0,139. Bắc Ninh
  // and An Giang, 55,96 → 56,52, gained less.
  const own = `${hanoi} +1,9 ${points}`;
  await expectLessons(page, [
    `Lâm Đồng: từ 55,1% (năm 2020) đến 63,7% (năm 2025), +8,5 ${points}; ${own}. (khoảng cách 0,22)`,
    `TP. Hồ Chí Minh: từ 57,3% (năm 2020) đến 65,0% (năm 2025), +7,7 ${points}; ${own}. (khoảng cách 0,14)`,
    `Ninh Bình: từ 48,6% (năm 2020) đến 55,0% (năm 2025), +6,3 ${points}; ${own}. (khoảng cách 0,18)`,
    `Phú Thọ: từ 46,4% (năm 2020) đến 52,1% (năm 2025), +5,7 ${points}; ${own}. (khoảng cách 0,19)`,
    `Đồng Nai: từ 55,6% (năm 2020) đến 58,5% (năm 2025), +2,9 ${points}; ${own}. (khoảng cách 0,16)`,
    `Hải Phòng: từ 43,9% (năm 2020) đến 46,6% (năm 2025), +2,7 ${points}; ${own}. (khoảng cách 0,19)`,
  ]);
});
