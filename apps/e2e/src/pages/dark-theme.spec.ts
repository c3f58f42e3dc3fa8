import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { findViolations } from '../page/find-violations.ts';
import { mainPages } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const { name, path } of mainPages) {
    test(`${name} keeps its contrast`, async ({ page }) => {
      await openPage(page, path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test('the theme a reader chose is still there on the next visit', async ({ page }) => {
  await openPage(page, '/');
  await page.getByRole('button', { name: t('frame.theme.dark') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: t('frame.theme.light') })).toBeVisible();
});
