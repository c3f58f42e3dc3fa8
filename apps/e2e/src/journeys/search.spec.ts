import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

/** Presses `/` and types into the box that this focuses, until it offers something. */
async function findByTyping(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: t('frame.search.label') });
  await expect(box).toBeFocused();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await openPage(page, '/');
});

test('a city is found without accents', async ({ page }) => {
  await findByTyping(page, 'hai phong');
  await expect(page.getByRole('option').first()).toContainText('Hải Phòng');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/VN31-2025$/);
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hải Phòng');
});

test('đ is found by typing d', async ({ page }) => {
  await findByTyping(page, 'dak lak');
  await page.getByRole('option').filter({ hasText: 'Đắk Lắk' }).first().click();
  await expect(page).toHaveURL(/\/areas\/VN66-2025$/);
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Đắk Lắk');
});

test('the old name of a merged province leads to its page, which says where it belongs now', async ({ page }) => {
  await findByTyping(page, 'ha tay');
  const option = page.getByRole('option').filter({ hasText: 'Hà Tây' }).first();
  await expect(option).toContainText(t('frame.validity.now', { names: 'Hà Nội' }));
  await option.click();
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hà Tây');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Hà Nội/ })
      .first(),
  ).toBeVisible();
});

test('an indicator is found by a word of its name', async ({ page }) => {
  await findByTyping(page, 'bao tang');
  await page
    .getByRole('option')
    .filter({ hasText: /bảo tàng/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/indicators\//);
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/bảo tàng/i);
});

test('an item of the heritage registers is found without accents and đ', async ({ page }) => {
  await findByTyping(page, 'hat dum');
  const option = page.getByRole('option').filter({ hasText: 'Hát Đúm' }).first();
  await expect(option).toContainText(t('words.designation.national-ich'));
  await option.click();
  await expect(page).toHaveURL(/\/heritage\/nich-/);
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hát Đúm');
});

test('what is not there is said in a sentence', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await expect(page.getByText(t('frame.search.none', { typed: 'zzzz' }))).toBeVisible();
});
