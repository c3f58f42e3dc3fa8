import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { readIndicators } from '../data/read-indicators.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');
const view = 'areas=VN31-2008,VN01-2008&year=2024';

/** Words of every part of the page. */
const words = [
  'indicator.reading.section',
  'indicator.year.section',
  'indicator.targets.section',
  'indicator.sources.section',
  'figure.table.show',
  'figure.link',
  'frame.foot.licence',
] as const;

test('the other language is the same view in other words', async ({ page, request }) => {
  const id = 'village-culture-houses-coverage';
  await openPage(page, `/indicators/${id}?${view}`);
  await page.getByRole('link', { name: vi('frame.language.other') }).click();
  await waitForPage(page);

  await expect(page).toHaveURL(`/indicators/${id}?${view}&lang=en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const indicator = (await readIndicators(request, 'en')).get(id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(indicator?.name ?? '');
  await expect(page).toHaveTitle(new RegExp(indicator?.name ?? '^$'));
  await expect(page.getByRole('combobox', { name: en('indicator.year.label'), exact: true })).toHaveValue('2024');
  const chosen = page.getByRole('list', { name: en('indicator.places.label') }).getByRole('button');
  await expect(chosen.filter({ hasText: 'Hai Phong' })).toBeVisible();
  await expect(chosen.filter({ hasText: 'Hanoi' })).toBeVisible();
  for (const key of words) {
    await expect(page.getByText(en(key)).first()).toBeAttached();
    await expect(page.getByText(vi(key))).toHaveCount(0);
  }
  // 67.35 % in English, 67,35 % in Vietnamese.
  await expect(page.getByRole('figure').first()).toContainText('67.35%');

  await page.getByRole('link', { name: en('frame.language.other') }).click();
  await expect(page).toHaveURL(`/indicators/${id}?${view}&lang=vi`);
  await expect(page.getByRole('figure').first()).toContainText('67,35%');
});

test('the language stays while the reader goes on', async ({ page }) => {
  await openPage(page, '/?lang=en');
  await page.getByRole('link', { name: en('frame.nav.problems'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('problems.title'));
  await expect(page).toHaveURL(/lang=en/);
});

test.describe('for a reader whose browser asks for English', () => {
  test.use({ locale: 'en-GB' });

  test('the start page answers in English', async ({ page }) => {
    await openPage(page, '/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('overview.title'));
  });
});
