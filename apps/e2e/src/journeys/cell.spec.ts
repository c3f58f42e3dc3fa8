import { createTranslator } from '@dinh/i18n';
import { expect, test } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';

const t = createTranslator('vi');

test('a cell’s address opens the figure with its source, how to cite it and how to report an error', async ({
  page,
}) => {
  const path = '/d/1/village-culture-houses-coverage/VN31-2008/2024-11';
  const response = await openPage(page, path);
  expect(response?.status()).toBe(200);
  const main = page.getByRole('main');
  await expect(main).toContainText('67,35%');
  await expect(main).toContainText(t('cell.answer.printed', { printed: '63,7%' }));
  await expect(main.getByRole('link', { name: /./ }).and(page.locator('a[href^="https://"]')).first()).toBeVisible();
  await expect(main.getByRole('heading', { name: t('cell.cite.title') })).toBeVisible();
  const report = main.getByRole('link', { name: t('cell.report.write') });
  expect(decodeURIComponent((await report.getAttribute('href')) ?? '')).toContain(path);
});

test('the slash of an interval is written as two hyphens', async ({ page }) => {
  const response = await openPage(page, '/d/1/relics-inventoried/VN27-2008/2018--2020');
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2018–2020');
});

test('"report an error" under a figure names a cell', async ({ page }) => {
  await openPage(page, '/indicators/village-culture-houses-coverage?areas=VN31-2008');
  const report = page
    .getByRole('figure')
    .first()
    .getByRole('link', { name: t('figure.report') });
  await expect(report).toHaveAttribute('href', /\/d\/1\/village-culture-houses-coverage\/VN/);
  await report.click();
  await waitForPage(page);
  await expect(page.getByRole('heading', { name: t('cell.report.title') })).toBeInViewport();
});

for (const path of [
  '/d/1/no-such-indicator/VN31-2008/2024',
  '/d/1/village-culture-houses-coverage/VN99-1900/2024',
  '/d/99/village-culture-houses-coverage/VN31-2008/2024-11',
  '/d/1/village-culture-houses-coverage/VN31-2008/2024-13',
  '/areas/VN99-1900',
  '/indicators/no-such-indicator',
  '/no-such-page',
]) {
  test(`${path} is a page that says that there is none`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('frame.notFound.title'));
    await expect(page.getByRole('main')).toContainText(path);
    await expect(page.getByRole('link', { name: t('frame.notFound.home') })).toHaveAttribute('href', '/');
  });
}
