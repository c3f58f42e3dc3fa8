import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test('a merged city: its figures before, put together and undone, its peers, and whom it can learn from', async ({
  page,
}) => {
  await openPage(page, '/areas/VN31-2025');
  const main = page.getByRole('main');
  const standing = main.getByRole('region', { name: t('standing.title') });
  await expect(standing).toContainText(t('standing.lead.now', { areas: t('words.areas.province', { count: 34 }) }));

  // Who is like it, and why.
  const peers = standing.getByRole('listitem').filter({ hasText: 'giống nhất về' });
  await expect(peers).toHaveCount(8);
  const register = standing.getByRole('row').filter({ hasText: 'Danh mục quốc gia về di sản văn hóa phi vật thể' });
  await expect(register.first()).toContainText('thứ 4 trong 9 tỉnh, thành');
  await expect(register.first()).toContainText('thứ 8 trong 34 tỉnh, thành');

  // The figures of before, on today's boundaries and back; nothing is asked for again.
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/trpc/')) asked.push(request.url());
  });
  const days = page.getByRole('group', { name: t('basis.label') });
  await days.getByRole('radio').nth(1).check();
  await expect(page).toHaveURL(/basis=on(%3A|:)2026-11-22/);
  const facilities = main.getByRole('region', { name: t('words.family.facilities') });
  const houses = facilities.getByRole('row').filter({ hasText: 'Tỷ lệ thôn/tổ dân phố có nhà văn hóa' });
  await expect(houses).toContainText('tập hợp từ Hải Phòng (đến 30/6/2025) 1.186/1.761');
  await expect(houses).toContainText(t('basis.partOnly', { missing: 'Hải Dương' }));
  await page.goBack();
  await expect(days.getByRole('radio', { checked: true })).toHaveAccessibleName(t('basis.asReported'));
  await expect(main.getByText('tập hợp từ Hải Phòng')).toHaveCount(0);
  expect(asked).toEqual([]);

  // Whom to visit.
  const lesson = standing.getByRole('row').filter({ has: page.getByRole('link', { name: 'Phú Thọ', exact: true }) });
  await expect(lesson).toContainText('Hải Phòng +8 di sản');
  await lesson.getByRole('link', { name: /^So sánh hai địa phương: Hải Phòng và Phú Thọ/ }).click();
  await expect(page).toHaveURL(/\/compare\?areas=VN31-2025,VN25-2025&indicators=register-national-ich/);
  await waitForPage(page);
});

test('a unit that has ended says so first, and leads to the one that holds it', async ({ page }) => {
  await openPage(page, '/areas/VN36-2008');
  const main = page.getByRole('main');
  await expect(main.getByText(t('standing.history.kept'))).toBeInViewport();
  await main
    .getByRole('link', { name: /^Ninh Bình/ })
    .first()
    .click();
  await expect(page).toHaveURL('/areas/VN37-2025');
});

test('a district is compared with nobody: how many there are isn’t known', async ({ page }) => {
  await openPage(page, '/areas/VN06-2008-huyen-ba-be');
  const standing = page.getByRole('region', { name: t('standing.title') });
  await expect(standing).toContainText(t('standing.not.below-province'));
  await expect(standing.getByRole('table')).toHaveCount(0);
});

for (const path of ['/areas/VN31-2008', '/areas/VN31-2025', '/areas/VN01-2008', '/areas/VN30-2008?lang=en']) {
  test(`${path} is one sheet of A4 on paper`, async ({ page }) => {
    await openPage(page, path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('table')).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
  });
}
