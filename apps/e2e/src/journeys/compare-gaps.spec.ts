import { createTranslator } from '@dinh/i18n';
import type { Trend } from '@dinh/kpi';
import { expect, type Page } from '@playwright/test';
import {
  type ComparedCells,
  type ComparisonAddress,
  expectCells,
  findPart,
  openComparison,
  toPlain,
  unfold,
} from '../page/comparison.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// Every gap and what explains it, read in the dashboard on made-up figures, and worked here by hand from the set's parts.

const t = createTranslator('vi');

interface Gap {
  readonly name: string;
  readonly indicator: number;
  readonly place: string;
  readonly cells: ComparedCells;
}

const hanoi = 'Hà Nội (từ 1/8/2008)';
const point = 'điểm phần trăm';

// The middle of indicator 13 in 2024 is that of Lai Châu, 544 of 955, and Thái Nguyên, 1.806 of 3.179: 56,8868 %; the best
// is Cao Bằng, 1.821 of 2.097, 86,8383 %. Of indicator 8, where less is better, Hưng Yên, 813 of 2.440, and Đắk Lắk, 455 of
// 1.357: 33,4248 %; the best Điện Biên, 117 of 716, 16,3408 %.
const gaps: readonly Gap[] = [
  {
    name: 'of a share below both, in points and in things',
    ...{ indicator: 13, place: hanoi },
    // 2.750 of 5.307 is 51,8184 %. 5.307 · 0,568868 = 3.018,98: 3.019 − 2.750; 5.307 · 0,868383 = 4.608,51: 4.609 − 2.750.
    cells: {
      toMedian: `−5,1 ${point} so với trung vị; cần thêm 269 đơn vị giả lập đạt để bằng`,
      toBest: `−35,0 ${point} so với địa phương dẫn đầu (Cao Bằng); cần thêm 1.859 đơn vị giả lập đạt để bằng`,
    },
  },
  {
    name: 'of a share above the middle',
    ...{ indicator: 13, place: 'Lai Châu' },
    // 56,9634 − 56,8868; 955 · 0,868383 = 829,31: 830 − 544.
    cells: {
      toMedian: `+0,1 ${point} so với trung vị`,
      toBest: `−29,9 ${point} so với địa phương dẫn đầu (Cao Bằng); cần thêm 286 đơn vị giả lập đạt để bằng`,
    },
  },
  {
    name: 'of the best',
    ...{ indicator: 13, place: 'Cao Bằng' },
    // 86,8383 − 56,8868 = 29,9515.
    cells: { toMedian: `+30,0 ${point} so với trung vị`, toBest: 'là địa phương dẫn đầu' },
  },
  {
    name: 'of a share of which less is better, mirrored',
    ...{ indicator: 8, place: hanoi },
    // 1.154 of 2.331 is 49,5066 %. 2.331 · 0,334248 = 779,13: 1.154 − 779; 2.331 · 0,163408 = 380,90: 1.154 − 380.
    cells: {
      toMedian: `+16,1 ${point} so với trung vị; cần giảm 375 đơn vị giả lập đạt để bằng`,
      toBest: `+33,2 ${point} so với địa phương dẫn đầu (Điện Biên); cần giảm 774 đơn vị giả lập đạt để bằng`,
    },
  },
  {
    name: 'of a share of which less is better, on the better side of the middle',
    ...{ indicator: 8, place: 'Cao Bằng' },
    // 342 of 1.194 is 28,6432 %; 1.194 · 0,163408 = 195,11: 342 − 195.
    cells: {
      toMedian: `−4,8 ${point} so với trung vị`,
      toBest: `+12,3 ${point} so với địa phương dẫn đầu (Điện Biên); cần giảm 147 đơn vị giả lập đạt để bằng`,
    },
  },
  {
    name: 'of a count, the things themselves',
    ...{ indicator: 19, place: hanoi },
    // The 15th of 29 is Quảng Ngãi with 130, the best Sơn La with 60: 204 − 130, 204 − 60.
    cells: { toMedian: '+74 so với trung vị', toBest: '+144 so với địa phương dẫn đầu (Sơn La)' },
  },
  {
    name: 'without a middle, below half of the places',
    ...{ indicator: 18, place: hanoi },
    // A share without its parts isn't put together: ten of 34. 60 − 67; nobody knows of how many things.
    cells: {
      toMedian: t('comparePage.table.noMedian'),
      toBest: `−7 ${point} so với địa phương dẫn đầu (Lai Châu)`,
    },
  },
  {
    name: 'to the best of several',
    ...{ indicator: 33, place: hanoi },
    // Nghệ An, 506 of 509, 99,41 %, and Đắk Lắk, 325 of 327, 99,39 %, both read 99,4. 530 of 534 is 99,25 %;
    // 534 · 506 ÷ 509 = 530,85. The middle is that of Tây Ninh, 98,917, and Đồng Nai, 98,762: 98,839 is passed.
    cells: {
      toMedian: `+0,4 ${point} so với trung vị`,
      toBest: `−0,2 ${point} so với địa phương dẫn đầu (Nghệ An và 1 địa phương khác); cần thêm 1 đơn vị giả lập đạt để bằng`,
    },
  },
  {
    name: 'where neither end is better, in points only',
    ...{ indicator: 15, place: hanoi },
    // 38.127 of 72.280 is 52,7490 %; (17.466/34.389 + 21.691/42.973) ÷ 2 = 50,6327 %.
    cells: { toMedian: `+2,1 ${point} so với trung vị`, toBest: t('comparePage.table.neutral') },
  },
];

test.describe('a gap', () => {
  test('in every outcome', async ({ page }) => {
    const areas = ['VN01-2008', 'VN04-2008', 'VN12-2008'];
    await openComparison(page, { areas, indicators: [13, 8, 19, 18, 33, 15], view: 'year=2024' });
    for (const { name, ...gap } of gaps) await test.step(name, () => expectCells(page, gap));
  });

  test('between whole numbers, to the middle of an even number of counts', async ({ page }) => {
    await openComparison(page, { areas: ['VN24-2025'], indicators: [10], view: 'year=2025' });
    // The 11th and 12th of 22 are 338 and 327: 332,5; the best is Hà Nội with 662.
    await expectCells(page, {
      ...{ indicator: 10, place: 'Bắc Ninh (từ 1/7/2025)' },
      cells: { toMedian: '−35,5 so với trung vị', toBest: '−365 so với địa phương dẫn đầu (Hà Nội)' },
    });
  });
});

/** What is said of a place's change, line by line, under its name. */
async function readChange(page: Page, place: string): Promise<readonly string[]> {
  const part = findPart(page, t('comparePage.lessons.section'));
  const own = part.locator('dl > div').filter({ has: page.locator('dt').getByText(place, { exact: true }) });
  await expect(own).toHaveCount(1);
  return (await own.locator('dd').allInnerTexts()).map(toPlain);
}

interface Change {
  readonly name: string;
  readonly address: ComparisonAddress;
  readonly places: readonly (readonly [place: string, ...lines: string[]])[];
}

const trends: Record<Trend['change'], (chiSquared: string) => string> = {
  up: (chiSquared) => `Có xu hướng tăng qua 5 số liệu năm gần nhất (χ² = ${chiSquared})`,
  down: (chiSquared) => `Có xu hướng giảm qua 5 số liệu năm gần nhất (χ² = ${chiSquared})`,
  none: (chiSquared) => `Không có xu hướng rõ rệt qua 5 số liệu năm gần nhất (χ² = ${chiSquared})`,
  'not-calculable': () => 'Chưa tính được xu hướng: cần 5 số liệu năm có tử số và mẫu số trong vòng 8 năm',
};

const changes: readonly Change[] = [
  {
    name: 'explained by its parts and by groups; a trend up, and none',
    address: { areas: ['VN01-2008', 'VN04-2008'], indicators: [13] },
    places: [
      [
        hanoi,
        // 2021–2025: 2.659/5.250, 2.696/5.269, 2.726/5.288, 2.750/5.307, 2.784/5.326. S = 206,16; p̄ = 13.615 ÷ 26.440;
        // V = p̄(1 − p̄) · Σn(t − t̄)² = 0,24979 · 52.876 = 13.208; S² ÷ V = 3,2, below 9,55.
        trends.none('3,2'),
        // 2.634 of 5.232, then 2.784 of 5.326: ½ · 150 · (1/5.232 + 1/5.326) = 2,842; ½ · 5.418 · (1/5.326 − 1/5.232) = −0,914.
        `+1,9 ${point} từ năm 2020 đến năm 2025: +2,8 ${point} do thay đổi về đơn vị giả lập đạt, −0,9 ${point} do thay đổi về đơn vị giả lập.`,
      ],
      [
        'Cao Bằng',
        // 1.668/2.068, 1.721/2.078, 1.761/2.088, 1.821/2.097, 1.870/2.107: S = 421,84; V = 2.705,1; 65,8.
        trends.up('65,8'),
        // 1.636 of 2.059, then 1.870 of 2.107: ½ · 234 · (1/2.059 + 1/2.107) = 11,235; ½ · 3.506 · (1/2.107 − 1/2.059) = −1,940.
        `+9,3 ${point} từ năm 2020 đến năm 2025: +11,2 ${point} do thay đổi về đơn vị giả lập đạt, −1,9 ${point} do thay đổi về đơn vị giả lập.`,
      ],
      [
        'Gộp 34 địa phương có số liệu ở cả hai thời điểm',
        // 44.001 of 100.371 is 43,838 %, 61.777 of 104.231 is 59,269 %: 15,431. Σ½(w₁ + w₂)(r₂ − r₁) over the 34 is 15,310;
        // the rest, 0,121, is that they weigh otherwise.
        `năm 2025 so với năm 2010: +15,4 ${point}, gồm +15,3 ${point} do chênh lệch trong từng nhóm và +0,1 ${point} do cơ cấu nhóm.`,
      ],
    ],
  },
  {
    name: 'downwards',
    address: { areas: ['VN11-2008'], indicators: [8] },
    places: [
      [
        'Điện Biên',
        // 155/717, 142/717, 132/716, 117/716, 105/715: S = −124,09; V = 1.065,1; 14,5, above 9,55; fewer without any one too.
        trends.down('14,5'),
        // 163 of 718, then 105 of 715: ½ · −58 · (1/718 + 1/715) = −8,095; ½ · 268 · (1/715 − 1/718) = 0,078.
        `−8,0 ${point} từ năm 2020 đến năm 2025: −8,1 ${point} do thay đổi về đơn vị giả lập đạt, +0,1 ${point} do thay đổi về đơn vị giả lập.`,
      ],
    ],
  },
  {
    name: 'not explained: one figure, no figure',
    address: { areas: ['VN31-2025', 'VN30-2008'], indicators: [3], view: 'basis=as-reported&year=2025' },
    places: [
      ['Hải Phòng (từ 1/7/2025)', trends['not-calculable']('')],
      ['Hải Dương', t('comparePage.lessons.noGap')],
    ],
  },
  {
    name: 'not explained: another definition since 2018',
    address: { areas: ['VN15-2008'], indicators: [36] },
    places: [
      [
        'Yên Bái',
        // 207/741 … 209/750, then 294/754 and 295/758: a rise by the definition alone.
        trends['not-calculable'](''),
        'Chưa so sánh được: cách tính hoặc định nghĩa của Yên Bái thay đổi giữa năm 2014 và năm 2019.',
      ],
    ],
  },
];

test.describe('a change', () => {
  for (const { name, address, places } of changes) {
    test(name, async ({ page }) => {
      await openComparison(page, address);
      for (const [place, ...lines] of places) expect(await readChange(page, place)).toEqual(lines);
    });
  }

  test('not explained: a count has no parts', async ({ page }) => {
    await openComparison(page, { areas: ['VN01-2008'], indicators: [19] });
    const part = findPart(page, t('comparePage.lessons.section'));
    await expect(part).toContainText(t('comparePage.lessons.noShare'));
    await expect(part.locator('dl')).toHaveCount(0);
  });
});

interface Funnel {
  readonly name: string;
  readonly address: ComparisonAddress;
  readonly lines: readonly string[];
}

const usual = (place: string, value: string, limits: string): string =>
  `${place}: ${value}, trong mức biến động dự kiến ở quy mô này (${limits}).`;

const funnels: readonly Funnel[] = [
  {
    name: 'has the low, the high and those inside',
    address: { areas: ['VN01-2008', 'VN04-2008', 'VN12-2008'], indicators: [13], view: 'year=2024' },
    // All together 60.508 of 103.968: p = 0,58199; √(p(1 − p)) · 3,0902 = 1,52419, ÷ √5.307 = 0,0209, ÷ √2.097 = 0,0333,
    // ÷ √955 = 0,0493.
    lines: [
      `${hanoi}: 51,8%, thấp hơn mức biến động dự kiến ở quy mô này (56,1% đến 60,3%; mức chung 58,2%).`,
      'Cao Bằng: 86,8%, cao hơn mức biến động dự kiến ở quy mô này (54,9% đến 61,5%; mức chung 58,2%).',
      usual('Lai Châu', '57,0%', '53,3% đến 63,1%; mức chung 58,2%'),
    ],
  },
  {
    name: 'has one with few cases',
    address: { areas: ['VN58-2008'], indicators: [50], view: 'year=2024' },
    // 846 of 1.602, p = 0,52809; of 9 fewer than five are expected, 4,753. Wilson with z² = 9,5495:
    // (9,506 + 9,5495 ± 3,0902 · √(9,5495 + 19,011 · 0,47191)) ÷ 37,099 = (19,055 ± 13,299) ÷ 37,099.
    lines: [`${usual('Ninh Thuận', '66,7%', '15,5% đến 87,2%; mức chung 52,8%')} ${t('compare.funnel.wilson')}`],
  },
  {
    name: 'has nobody outside where everyone has all',
    address: { areas: ['VN01-2008'], indicators: [33], view: 'year=2025' },
    // p = 1, so that none is expected to lack anything: Wilson, n ÷ (n + z²) = 534 ÷ 543,55 = 0,9824, up to 1.
    lines: [`${usual(hanoi, '100,0%', '98,2% đến 100,0%; mức chung 100,0%')} ${t('compare.funnel.wilson')}`],
  },
];

test.describe('a funnel', () => {
  for (const { name, address, lines } of funnels) {
    test(name, async ({ page }) => {
      await openComparison(page, address);
      const opened = await unfold(page, t('comparePage.lessons.funnel'));
      await expect(opened.locator('ul').first().getByRole('listitem')).toHaveCount(address.areas.length);
      const shown = await opened.locator('ul').first().getByRole('listitem').allInnerTexts();
      expect(shown.map(toPlain).toSorted()).toEqual([...lines].toSorted());
    });
  }

  test('is none of shares without parts', async ({ page }) => {
    await openComparison(page, { areas: ['VN01-2008'], indicators: [18] });
    const opened = await unfold(page, t('comparePage.lessons.funnel'));
    await expect(opened).toContainText(t('comparePage.lessons.noFunnel'));
  });
});
