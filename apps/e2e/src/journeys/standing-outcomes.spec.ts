import { createTranslator } from '@dinh/i18n';
import { type NotCompared, notComparedReasons } from '@dinh/kpi';
import { expect, type Locator, type Page } from '@playwright/test';
import { findPart, readCells, toPlain } from '../page/comparison.ts';
import { inLanguage } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// Where a place stands, on its own page, of made-up figures: each number is worked here by hand from the set's figures.

const t = createTranslator('vi');
const points = 'điểm phần trăm';
const units = 'đơn vị giả lập đạt';

async function openStanding(page: Page, areaId: string): Promise<Locator> {
  await openPage(page, inLanguage(`/areas/${areaId}`, 'vi'));
  return findPart(page, t('standing.title'));
}

interface StandingCells {
  readonly figure: string;
  readonly peers: string;
  readonly all: string;
  readonly median: string;
  readonly best: string;
}

interface Standing {
  readonly name: string;
  readonly indicator: number;
  readonly cells: Partial<StandingCells>;
}

interface StandingPage {
  readonly name: string;
  readonly areaId: string;
  readonly shows: readonly Standing[];
}

const pages: readonly StandingPage[] = [
  {
    // With Hải Dương, Nam Định, Bắc Ninh, Vĩnh Phúc, An Giang, Ninh Bình, Thái Bình and Hưng Yên.
    name: 'a unit of before, among the 63 of its last day',
    areaId: 'VN31-2008',
    shows: [
      {
        name: 'a share that rises; below the best',
        indicator: 1,
        // 1.328 of 1.800 is 73,778 %; the middle of the nine is Thái Bình's 1.764 of 2.510, 70,279 %. Vĩnh Phúc has 1.268 of 1.479, 85,734 %;
        // 1.800 · 0,85734 = 1.543,2: 1.544 − 1.328.
        cells: {
          ...{ figure: '73,8% 2024 1.328/1.800 tăng qua 5 năm có số liệu' },
          ...{ peers: 'thứ 2 trong 9 tỉnh, thành', all: 'thứ 8 trong 63 tỉnh, thành', median: `+3,5 ${points}` },
          best: `Vĩnh Phúc: 85,7% (2024) −12,0 ${points} cần thêm 216 ${units} để bằng`,
        },
      },
      {
        name: 'a share of which less is better, that falls',
        indicator: 8,
        // 264 of 1.314 is 20,091 %, Vĩnh Phúc 80 of 714, 11,204 %; 1.314 · 0,11204 = 147,2: 264 − 147.
        cells: {
          ...{ figure: '20,1% 2024 264/1.314 giảm qua 5 năm có số liệu' },
          ...{ peers: 'thứ 2 trong 9 tỉnh, thành', all: 'thứ 8 trong 59; 63 tỉnh, thành', median: `−11,6 ${points}` },
          best: `Vĩnh Phúc: 11,2% (2024) +8,9 ${points} cần bớt 117 ${units} để bằng`,
        },
      },
      {
        name: 'below the middle, without a trend',
        indicator: 13,
        // 702 of 1.992 is 35,241 %; the middle of the nine An Giang's 660 of 1.192, 55,369 %: 1.992 · 0,55369 = 1.102,95: 1.103 − 702.
        // Ninh Bình has 1.069 of 1.381, 77,408 %: 1.541,96, 1.542 − 702.
        cells: {
          ...{ figure: '35,2% 2024 702/1.992' },
          ...{ peers: 'thứ 8 trong 9 tỉnh, thành', all: 'thứ 59 trong 63 tỉnh, thành' },
          median: `−20,1 ${points} cần thêm 401 ${units} để bằng`,
          best: `Ninh Bình: 77,4% (2024) −42,2 ${points} cần thêm 840 ${units} để bằng`,
        },
      },
      {
        name: 'a count, ahead of the best of the others',
        indicator: 4,
        // 631 − 355; 631 − 534.
        cells: {
          ...{ figure: '631 2024', peers: 'thứ 1 trong 8; 9 tỉnh, thành', all: 'thứ 6 trong 56; 63 tỉnh, thành' },
          ...{ median: '+276', best: 'Thái Bình: 534 (2024) +97; Hải Phòng đứng trên' },
        },
      },
      {
        name: 'too few of the group',
        indicator: 10,
        cells: {
          ...{ peers: '2/9 địa phương có số liệu: chưa xếp hạng', all: 'thứ 8 trong 39; 63 tỉnh, thành' },
          ...{ median: 'chưa đủ số liệu', best: 'Vĩnh Phúc: 191 (2024) +97; Hải Phòng đứng trên' },
        },
      },
      {
        name: 'the middle itself, sharing a rank',
        indicator: 31,
        // Two of the nine have 62,1; Bắc Ninh has 83,9.
        cells: {
          ...{ peers: 'thứ 5–6 trong 9 tỉnh, thành', all: 'thứ 26–27 trong 63 tỉnh, thành', median: 'bằng nhau' },
          best: `Bắc Ninh: 83,9% (2024) −21,8 ${points}`,
        },
      },
      {
        name: 'an old figure, ranked among those of its year',
        indicator: 3,
        // 138 of 209 is 66,029 %; Vĩnh Phúc 117 of 143, 81,818 %: 209 · 0,81818 = 171 − 138.
        cells: {
          ...{ figure: '66,0% 2020 138/209', all: 'thứ 15 trong 57; 63 tỉnh, thành' },
          best: `Vĩnh Phúc: 81,8% (2020) −15,8 ${points} cần thêm 33 ${units} để bằng`,
        },
      },
      {
        name: 'of few: two units of before have a figure of 2025, with the eleven that stayed',
        indicator: 28,
        cells: {
          ...{ figure: '472.761 2025', all: 'thứ 8 trong 13 địa phương có số liệu công bố; 63 tỉnh, thành' },
          best: 'Hải Dương: 449.851 (2025) +22.910; Hải Phòng đứng trên',
        },
      },
      {
        name: 'neither end better',
        indicator: 15,
        cells: { median: t('standing.table.neutral'), best: t('standing.table.neutral') },
      },
    ],
  },
  {
    name: 'a place of today, nobody of its group with a figure, everyone alike',
    areaId: 'VN01-2008',
    shows: [
      {
        name: 'the best is outside the group',
        indicator: 20,
        cells: {
          ...{ figure: '638 2025', peers: 'chỉ tìm thấy số liệu của Hà Nội' },
          ...{ all: '2/34 địa phương có số liệu: chưa xếp hạng', median: 'chưa đủ số liệu' },
          best: 'Lai Châu: 65 (2025) +573; Hà Nội đứng trên ngoài nhóm',
        },
      },
      {
        name: 'everyone has all',
        indicator: 33,
        // 534 of 534; six others of the group have a figure, and all of them 100 %.
        cells: {
          ...{ peers: 'thứ 1–7 trong 7; 9 tỉnh, thành', all: 'thứ 1–29 trong 29; 34 tỉnh, thành', median: 'bằng nhau' },
          best: 'Bắc Ninh và 5 địa phương khác: 100,0% (2025) bằng nhau',
        },
      },
    ],
  },
  {
    name: 'a merged place, by figures put together',
    areaId: 'VN31-2025',
    shows: [
      {
        name: 'put together from two units',
        indicator: 8,
        // 264 of 1.314 and 456 of 1.198: 720 of 2.512, 28,662 %. Hưng Yên has 813 of 2.440, 33,320 %.
        cells: {
          figure: '28,7% 2024 720/2.512 gộp từ 2 đơn vị cũ giảm qua 5 năm có số liệu',
          best: `Hưng Yên: 33,3% (2024) −4,7 ${points}; Hải Phòng đứng trên`,
        },
      },
    ],
  },
];

/** The cells of an indicator's row that are named. */
async function expectStanding(standing: Locator, { indicator, cells }: Standing): Promise<void> {
  const head = new RegExp(`^Chỉ số giả lập ${indicator}:`);
  const table = standing.getByRole('table').filter({ has: standing.page().getByRole('rowheader', { name: head }) });
  const shown = await readCells(table, head);
  const named = (Object.keys(cells) as (keyof StandingCells)[]).map((key) => [
    key,
    shown.get(t(`standing.table.${key}`)),
  ]);
  expect(Object.fromEntries(named)).toEqual(cells);
}

for (const { name, areaId, shows } of pages) {
  test(`${name} stands by every outcome`, async ({ page }) => {
    const standing = await openStanding(page, areaId);
    for (const one of shows) await test.step(one.name, () => expectStanding(standing, one));
  });
}

test('strengths and lags are the shares in an outer quarter of a full ranking', async ({ page }) => {
  const standing = await openStanding(page, 'VN31-2008');
  const list = (title: string): Locator =>
    standing
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: title, exact: true, level: 4 }) })
      .last()
      .getByRole('listitem');
  const read = async (title: string): Promise<readonly string[]> => {
    await expect(list(title).first()).toBeVisible();
    return (await list(title).allInnerTexts()).map(toPlain);
  };
  // The best quarter of 59 are 15, of 61 16, of 58 15, of 63 16. By how near the front: 1/59, 3/61, 3/58, 7/63, 7/59.
  expect(await read(t('standing.classes.strengths'))).toEqual([
    'Chỉ số giả lập 23: di tích được tu bổ: 76,8% (2024), thứ 2 trong 59; 63 tỉnh, thành.',
    'Chỉ số giả lập 30: cơ quan đạt danh hiệu: 77,09% (2024), thứ 4–5 trong 61; 63 tỉnh, thành.',
    'Chỉ số giả lập 32: người tập thể thao thường xuyên: 81,3% (2024), thứ 4 trong 58; 63 tỉnh, thành.',
    'Chỉ số giả lập 1: thôn có nhà sinh hoạt chung: 73,8% (2024), thứ 8 trong 63 tỉnh, thành.',
    'Chỉ số giả lập 8: cơ sở cần sửa chữa: 20,1% (2024), thứ 8 trong 59; 63 tỉnh, thành.',
    'và 1 chỉ số nữa',
  ]);
  // The middle of the 63 in indicator 13 is 544 of 955: 1.992 · 0,56963 = 1.134,7: 1.135 − 702.
  expect(await read(t('standing.classes.lags'))).toEqual([
    `Chỉ số giả lập 13: thôn có câu lạc bộ: 35,2% (2024), thứ 59 trong 63 tỉnh, thành. Để bằng mức giữa của cả nước cần thêm 433 ${units}.`,
    `Chỉ số giả lập 39: cán bộ qua đào tạo: 39,9% (2024), thứ 59 trong 63 tỉnh, thành. Để bằng mức giữa của cả nước cần thêm 111 ${units}.`,
    `Chỉ số giả lập 50: dự án có vốn tư nhân: 41,0% (2024), thứ 50 trong 58; 63 tỉnh, thành. Để bằng mức giữa của cả nước cần thêm 5 ${units}.`,
  ]);
});

test('whom to visit, with how far and among how many', async ({ page }) => {
  const standing = await openStanding(page, 'VN31-2008');
  const table = standing.getByRole('table', { name: t('standing.learn.title') });
  // 15 of 38, then 16 of 39: 39,47 → 41,03; Hà Nam 9 of 20, then 11: 45,0 → 55,0, the largest lead of all shares, 8,45.
  const first = await readCells(table, /^Hà Nam Chỉ số giả lập 50:/);
  expect(first.get(t('standing.learn.progress'))).toContain(
    `Hà Nam: từ 45,0% (năm 2019) đến 55,0% (năm 2024), +10,0 ${points}; Hải Phòng +1,6 ${points}.`,
  );
  expect(first.get(t('standing.learn.distance'))).toBe('0,27 trong 59 địa phương có số liệu cả hai đầu kỳ');
  expect(first.get(t('standing.learn.policies'))).toBe(t('standing.learn.noPolicies'));
  // 36,451 → 35,241; Hải Dương 48,721 → 54,754. √(½ · 0,194² + ½ · (12,27 ÷ 47,96)²) = 0,227.
  const third = await readCells(table, /^Hải Dương Chỉ số giả lập 13:/);
  expect(third.get(t('standing.learn.progress'))).toContain(
    `Hải Dương: từ 48,7% (năm 2019) đến 54,8% (năm 2024), +6,0 ${points}; Hải Phòng −1,2 ${points}.`,
  );
  expect(third.get(t('standing.learn.distance'))).toBe('0,23 trong 62 địa phương có số liệu cả hai đầu kỳ');
});

test('who is like a place, in words', async ({ page }) => {
  const standing = await openStanding(page, 'VN31-2008');
  const peers = standing.getByRole('listitem').filter({ hasText: 'giống nhất về' });
  await expect(peers).toHaveCount(8);
  const names = (await peers.allInnerTexts()).map((line) => line.split(':')[0]);
  // 0,194, 0,226, 0,228, 0,236, 0,263, 0,277, 0,287, 0,291.
  expect(names).toEqual([
    ...['Hải Dương', 'Nam Định', 'Bắc Ninh', 'Vĩnh Phúc', 'An Giang', 'Ninh Bình', 'Thái Bình', 'Hưng Yên'],
  ]);
});

test('what nobody else has a figure of stands apart, without a rank', async ({ page }) => {
  const standing = await openStanding(page, 'VN12-2008');
  await standing.getByText(t('standing.alone', { count: 1, name: 'Lai Châu' })).click();
  const alone = standing.locator('details[open]').getByRole('listitem');
  await expect(alone).toHaveCount(1);
  await expect(alone).toContainText('Chỉ số giả lập 44: nghệ sĩ được phong tặng');
  await expect(alone).toContainText('7 người · 2025');
});

// The made-up set has no units below the provinces; the real set's are read in `standing.spec.ts`.
const notCompared: Record<Exclude<NotCompared, 'below-province'>, string> = {
  nation: 'VN',
  'ended-too-early': 'VN01-1991',
};

for (const reason of notComparedReasons) {
  if (reason === 'below-province') continue;
  test(`compared with nobody: ${reason}`, async ({ page }) => {
    const standing = await openStanding(page, notCompared[reason]);
    await expect(standing).toContainText(t(`standing.not.${reason}`));
    await expect(standing.getByRole('table')).toHaveCount(0);
  });
}
