import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const path = '/indicators/cultural-families-rate?areas=VN01-2008,VN64-2008&year=2021&view=table';

async function expectView(page: Page, { places, year }: { places: readonly string[]; year: string }): Promise<void> {
  const chosen = page.getByRole('list', { name: t('indicator.places.label') }).getByRole('button');
  await expect(chosen).toHaveCount(places.length);
  for (const place of places) {
    await expect(chosen.filter({ hasText: place })).toBeVisible();
    await expect(page.getByRole('figure').first().getByRole('heading')).toContainText(place);
  }
  await expect(page.getByRole('combobox', { name: t('indicator.year.label'), exact: true })).toHaveValue(year);
}

test('a link to a chosen view shows that view, also after a reload', async ({ page }) => {
  await openPage(page, path);
  await expectView(page, { places: ['Hà Nội', 'Gia Lai'], year: '2021' });
  await expect(page.getByRole('radio', { name: t('indicator.year.table') })).toBeChecked();
  await expect(page.getByRole('table', { name: /2021/ })).toContainText('Gia Lai');

  await page.reload();
  await waitForPage(page);
  await expect(page).toHaveURL(path);
  await expectView(page, { places: ['Hà Nội', 'Gia Lai'], year: '2021' });
});

test('choices are written into the address, and Back takes them back one by one', async ({ page }) => {
  await openPage(page, path);
  await page.getByRole('combobox', { name: t('indicator.year.label'), exact: true }).selectOption('2020');
  await expect(page).toHaveURL(/year=2020/);
  await page.getByRole('button', { name: t('indicator.places.remove', { name: 'Gia Lai' }) }).click();
  await expectView(page, { places: ['Hà Nội'], year: '2020' });

  await page.goBack();
  await expectView(page, { places: ['Hà Nội', 'Gia Lai'], year: '2020' });
  await page.goBack();
  await expectView(page, { places: ['Hà Nội', 'Gia Lai'], year: '2021' });
  await expect(page).toHaveURL(path);
});

test('a place is added by typing its name', async ({ page }) => {
  await openPage(page, '/indicators/cultural-families-rate?areas=VN01-2008&year=2019');
  await page.getByRole('combobox', { name: t('indicator.places.add') }).fill('gia lai');
  await page.getByRole('option').filter({ hasText: 'Gia Lai' }).first().click();
  await expect(page).toHaveURL(/areas=VN01-2008,VN64-2008/);
  await expectView(page, { places: ['Hà Nội', 'Gia Lai'], year: '2019' });
});
