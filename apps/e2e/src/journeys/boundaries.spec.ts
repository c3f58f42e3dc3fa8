import { createTranslator, formatDate } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const path = '/indicators/peoples-artisan-nominations?areas=VN27-2008';

test('a count of merged units is read on today’s boundaries, by address, and Back undoes it', async ({ page }) => {
  await openPage(page, path);
  const days = page.getByRole('group', { name: t('basis.label') });
  await expect(days.getByRole('radio', { checked: true })).toHaveAccessibleName(t('basis.asReported'));
  await days.getByRole('radio').nth(1).check();
  await expect(page).toHaveURL(/basis=on%3A2026-11-22|basis=on:2026-11-22/);
  const line = page.getByRole('figure').first();
  await expect(line).toContainText(`Địa giới ngày ${formatDate('2026-11-22', 'vi')}`);
  await expect(line).toContainText('Bắc Ninh, năm 2021: tập hợp từ Bắc Giang 3');
  await expect(line.getByRole('heading')).toContainText('Bắc Ninh (từ 1/7/2025)');
  await page.goBack();
  await expect(line).not.toContainText('tập hợp từ');
  await expect(days.getByRole('radio', { checked: true })).toHaveAccessibleName(t('basis.asReported'));
});

test('an address with boundaries shows nothing on others first, and registers are counted again', async ({ page }) => {
  await openPage(page, '/indicators/register-national-ich?areas=VN37-2008&basis=on:2026-01-01');
  await waitForPage(page);
  await expect(page.getByRole('figure').first()).toContainText('Địa giới ngày 1/1/2026');
  await expect(page.getByRole('figure').first().getByRole('heading')).toContainText('Ninh Bình (từ 1/7/2025)');
  await expect(page.getByRole('combobox', { name: t('indicator.year.label'), exact: true })).toContainText('/34');
});
