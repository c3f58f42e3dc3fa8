import { createTranslator } from '@dinh/i18n';
import { expect, test } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';

const t = createTranslator('vi');

test('a server that does not answer is said in a sentence, and asked again by a button', async ({ page }) => {
  await page.route('**/trpc/**', (route) => route.abort());
  await page.goto('/areas/VN31-2008');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('frame.failed.title'));
  await expect(page.getByText(t('frame.failed.text'))).toBeVisible();

  await page.unroute('**/trpc/**');
  await page.getByRole('button', { name: t('frame.failed.retry') }).click();
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hải Phòng');
});

test('a reader whose network is gone is told so, and goes on where they were once it is back', async ({
  page,
  context,
}) => {
  // A browser that keeps nothing.
  await page.route('**/api/v1/pack.json*', (route) => route.abort());
  await openPage(page, '/');
  await context.setOffline(true);
  await page.getByRole('link', { name: t('frame.nav.problems'), exact: true }).click();
  await expect(page.getByText(t('frame.failed.offline'))).toBeVisible();

  await context.setOffline(false);
  await page.getByRole('button', { name: t('frame.failed.retry') }).click();
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('problems.title'));
});
