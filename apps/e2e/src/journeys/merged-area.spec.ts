import { createTranslator, formatDate } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test('a merged province says when it ended and leads to its successor and back', async ({ page }) => {
  await openPage(page, '/areas/VN30-2008');
  const main = page.getByRole('main');
  await expect(main).toContainText(formatDate('2025-06-30', 'vi'));
  await main.locator('a[href^="/areas/VN31-2025"]').first().click();

  await expect(page).toHaveURL('/areas/VN31-2025');
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hải Phòng');
  await expect(main).toContainText(t('area.answer.elsewhere'));
  await main.locator('a[href^="/areas/VN30-2008"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hải Dương');
});
