import { createTranslator } from '@dinh/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectCells, findPart, openComparison, readCells, unfold } from '../page/comparison.ts';
import { syntheticTest as test } from '../page/synthetic-test.ts';

// Every outcome of who is like a place, read in the dashboard, and worked here by hand from what the places are.

const t = createTranslator('vi');
const hanoi = 'Hà Nội (từ 1/8/2008)';

/** Weights that leave these features alone. */
function only(...features: readonly string[]): string {
  const all = ['population', 'density', 'km2', 'communeUnits', 'urbanShare', 'region', 'kind'];
  const none = all.filter((feature) => !features.includes(feature)).map((feature) => `${feature}:0`);
  return `weights=${none.join(',')}`;
}

function findPeers(page: Page, name: string): Locator {
  return page.getByRole('table', { name: t('comparePage.peers.section', { name }), exact: true });
}

/** The places of a group in the order of the table, each with its distance. */
async function readPeers(table: Locator): Promise<readonly string[]> {
  await expect(table).toHaveCount(1);
  const names = await table.getByRole('rowheader').allInnerTexts();
  const distances = await table.locator('tbody td:nth-child(2)').allInnerTexts();
  return names.map((name, index) => `${name} ${distances[index]}`);
}

const likeHanoi = [
  ...['Hải Phòng 0,18', 'Ninh Bình 0,26', 'TP. Hồ Chí Minh 0,26', 'Hưng Yên 0,28'],
  ...['Bắc Ninh 0,31', 'Cần Thơ 0,38', 'Đồng Tháp 0,38', 'Vĩnh Long 0,38'],
];

test('the eight places most like one, each with how far and why', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: 'year=2024' });
  const table = findPeers(page, hanoi);
  expect(await readPeers(table)).toEqual(likeHanoi);
  // δ²: kind 0, region 0, size 0,009, communes 0,070, density 0,557, people 1,157; Hải Phòng's share in towns isn't known.
  // √(1,793 ÷ 6) = 0,547, of the two farthest apart 3,022: 0,18.
  const near = await readCells(table, 'Hải Phòng');
  expect([near.get('Vì sao'), near.get('Dân số'), near.get('Người/km²'), near.get('Số xã, phường')]).toEqual([
    'Giống nhất về loại đơn vị (tỉnh hoặc thành phố), vùng và diện tích; khác nhất về dân số, mật độ dân số và số đơn vị cấp xã',
    ...['4.102.700', '1.284', '114'],
  ]);
  // Density 0,074 and people 0,404 before communes 0,581 and size 1,722; another region is never among the closest.
  expect((await readCells(table, 'TP. Hồ Chí Minh')).get('Vì sao')).toBe(
    'Giống nhất về loại đơn vị (tỉnh hoặc thành phố), mật độ dân số và dân số; khác nhất về diện tích, vùng và số đơn vị cấp xã',
  );
  // Of the nine 73,9, 63,1, 62,4, 62,1, 54,2 and 53,9 come before 51,8, then 45,8 and 44,7.
  await expectCells(page, { indicator: 13, place: hanoi, cells: { rankGroup: 'thứ 7 trong 9 tỉnh, thành' } });
});

test('among the 63 of before other places are alike', async ({ page }) => {
  await openComparison(page, { areas: ['VN12-2008'], indicators: [3], view: 'basis=as-reported&year=2024' });
  const table = findPeers(page, 'Lai Châu');
  expect(await readPeers(table)).toEqual([
    ...['Điện Biên 0,09', 'Bắc Kạn 0,13', 'Cao Bằng 0,14', 'Kon Tum 0,16'],
    ...['Lào Cai 0,18', 'Tuyên Quang 0,18', 'Đắk Nông 0,20', 'Yên Bái 0,20'],
  ]);
  // 129 communes before, 45 since.
  expect((await readCells(table, 'Điện Biên')).get('Số xã, phường')).toBe('129');
});

test('by the number of people alone', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: `year=2024&${only('population')}` });
  const table = findPeers(page, hanoi);
  // The largest is TP. Hồ Chí Minh, 13.608.800, the smallest Lai Châu, 495.500: ln 27,465 = 3,3129.
  // ln(13.608.800 ÷ 8.717.600) = 0,4454; ln(8.717.600 ÷ 4.427.700) = 0,6774, ÷ 4.102.700: 0,7537, ÷ 3.818.700: 0,8255.
  expect((await readPeers(table)).slice(0, 4)).toEqual([
    ...['TP. Hồ Chí Minh 0,13', 'Đồng Nai 0,20', 'Hải Phòng 0,23', 'Ninh Bình 0,25'],
  ]);
  expect((await readCells(table, 'Đồng Nai')).get('Vì sao')).toBe('Khác nhất về dân số');
  await unfold(page, t('comparePage.peers.weights'));
  await page.getByRole('button', { name: t('comparePage.peers.reset') }).click();
  await expect.poll(() => readPeers(table)).toEqual(likeHanoi);
  await page.getByRole('slider', { name: t('compare.feature.region') }).press('ArrowLeft');
  await expect(page).toHaveURL(/weights=region(%3A|:)0\.5/);
});

test('by the region alone: the same or another, ties by id', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: `year=2024&${only('region')}` });
  const table = findPeers(page, hanoi);
  expect(await readPeers(table)).toEqual([
    ...['Quảng Ninh 0,00', 'Bắc Ninh 0,00', 'Hải Phòng 0,00', 'Hưng Yên 0,00', 'Ninh Bình 0,00'],
    ...['Cao Bằng 1,00', 'Tuyên Quang 1,00', 'Điện Biên 1,00'],
  ]);
  expect((await readCells(table, 'Quảng Ninh')).get('Vì sao')).toBe('Giống nhất về vùng');
  expect((await readCells(table, 'Cao Bằng')).get('Vì sao')).toBe('Khác nhất về vùng');
});

test('the places of its region, as a group', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: 'year=2024' });
  await findPeers(page, hanoi).waitFor();
  await page.getByRole('button', { name: t('comparePage.peers.pinRegion') }).click();
  const table = page.getByRole('table', { name: t('comparePage.peers.pinnedSection', { name: hanoi }), exact: true });
  expect(await readPeers(table)).toEqual([
    ...['Hải Phòng 0,18', 'Ninh Bình 0,26', 'Hưng Yên 0,28', 'Bắc Ninh 0,31', 'Quảng Ninh 0,58'],
  ]);
  // Of the six 73,9, 55,8, 54,2 and 53,9 come before 51,8, then 45,8.
  const head = await findPart(page, t('comparePage.table.section')).getByRole('columnheader').allInnerTexts();
  expect(head.map((text) => text.trim())).toContain(t('comparePage.table.rankPinned'));
  await expectCells(page, { indicator: 13, place: hanoi, cells: { rankGroup: 'thứ 5 trong 6 tỉnh, thành' } });
  await page.getByRole('button', { name: t('comparePage.peers.unpin') }).click();
  expect(await readPeers(findPeers(page, hanoi))).toEqual(likeHanoi);
});

test('the reader’s own group, by the address and by dropping one', async ({ page }) => {
  // Hải Dương is a part of Hải Phòng since 2025; the nation is no unit to be compared with.
  const group = 'VN79-2025,VN48-2025,VN46-2008,VN92-2025,VN30-2008,VN';
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: `year=2024&group=${group}` });
  const table = page.getByRole('table', { name: t('comparePage.peers.pinnedSection', { name: hanoi }), exact: true });
  expect(await readPeers(table)).toEqual([
    ...['Hải Phòng 0,18', 'TP. Hồ Chí Minh 0,26', 'Cần Thơ 0,38', 'Đà Nẵng 0,54', 'Huế 0,63'],
  ]);
  await expect(page.getByText(t('comparePage.peers.dropped', { names: 'Việt Nam' }))).toBeVisible();
  // 66,0, 63,1, 62,4 and 56,2 come before 51,8, then Hải Phòng's 45,8.
  await expectCells(page, { indicator: 13, place: hanoi, cells: { rankGroup: 'thứ 5 trong 6 tỉnh, thành' } });
  await table.getByRole('button', { name: t('comparePage.peers.drop', { name: 'Hải Phòng' }) }).click();
  await expect(table.getByRole('rowheader')).toHaveCount(4);
  await expectCells(page, { indicator: 13, place: hanoi, cells: { rankGroup: 'thứ 5 trong 5 tỉnh, thành' } });
});

test('a group of nobody, and too small a group', async ({ page }) => {
  await openComparison(page, { areas: ['VN01-2008'], indicators: [13], view: 'year=2024&group=VN' });
  await expect(page.getByText(t('comparePage.peers.empty'))).toBeVisible();
  await expectCells(page, {
    ...{ indicator: 13, place: hanoi },
    cells: { rankGroup: 'Không xếp hạng: chỉ 1 trong 1 tỉnh, thành có số liệu công bố; cần ít nhất 5.' },
  });
});

test('nobody to be compared with, by what of a place isn’t known', async ({ page }) => {
  await openComparison(page, { areas: ['VN31-2025'], indicators: [13], view: only('urbanShare') });
  await expect(page.getByText(t('comparePage.peers.nobody'))).toBeVisible();
  // Of a merged place the share in towns isn't known, so that it is no feature of it.
  const lead = findPart(page, t('comparePage.peers.section', { name: 'Hải Phòng (từ 1/7/2025)' }));
  await expect(lead).not.toContainText(t('compare.feature.urbanShare'));
  await expect(lead).toContainText(t('compare.feature.communeUnits'));
});

test('no group of a place that is no unit of the time', async ({ page }) => {
  const name = 'Hải Phòng (từ 1/7/2025)';
  await openComparison(page, { areas: ['VN31-2025'], indicators: [13], view: 'basis=as-reported&year=2024' });
  await expect(page.getByText(t('comparePage.peers.none', { name }))).toBeVisible();
});
