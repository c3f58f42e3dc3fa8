import { createTranslator } from '@dinh/i18n';
import { expect, type Page, test } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';

const t = createTranslator('vi');
const en = createTranslator('en');

/** Waits until the browser keeps the release and the pages of this build. */
async function waitUntilKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const registration = await navigator.serviceWorker.getRegistration();
      return names.some((name) => name.startsWith('dinh-pack-')) && registration?.active?.state === 'activated';
    });
  await expect.poll(isKept).toBe(true);
}

/** Every request that the server answers, or doesn't, from now on; the build's own files come from the worker. */
function listRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('response', (response) => {
    if (!response.fromServiceWorker()) asked.push(response.url());
  });
  page.on('requestfailed', (request) => asked.push(request.url()));
  return asked;
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(text);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

test('once a release is kept, the reader goes on without a network, after a reload too', async ({ page, context }) => {
  await openPage(page, '/');
  // The page says whether it is looked at for the first time: both are compared at later looks.
  await page.reload();
  await waitForPage(page);
  await expect(page.getByText(t('frame.offline'))).toHaveCount(0);
  const online = await page.getByRole('main').textContent();
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.reload();
  await waitForPage(page);
  await expect(page.getByText(t('frame.offline'))).toBeVisible();
  expect(await page.getByRole('main').textContent()).toBe(online);

  await page.getByRole('link', { name: t('frame.nav.areas'), exact: true }).click();
  await page.locator('main a[href^="/areas/VN31-2008"]').first().click();
  await expectHeading(page, 'Hải Phòng');
  await expect(page.getByText('67,35%').first()).toBeVisible();

  await page.locator('main a[href^="/indicators/village-culture-houses-coverage"]:visible').first().click();
  await waitForPage(page);
  const year = page.getByRole('combobox', { name: t('indicator.year.label'), exact: true });
  await year.selectOption('2023');
  await expect(page).toHaveURL(/year=2023/);
  await page.getByRole('link', { name: t('frame.language.other') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('combobox', { name: en('indicator.year.label'), exact: true })).toHaveValue('2023');

  await page.getByRole('link', { name: en('frame.nav.heritage'), exact: true }).click();
  await expectHeading(page, en('heritage.title'));
  await page.getByRole('link', { name: en('frame.nav.problems'), exact: true }).click();
  await page.getByRole('link', { name: en('frame.data.sources'), exact: true }).click();
  await expectHeading(page, en('sources.title'));

  // A deep link that was never opened before.
  await page.goto('/d/1/village-culture-houses-coverage/VN31-2008/2024-11');
  await waitForPage(page);
  await expect(page.getByText('67,35%').first()).toBeVisible();

  await page.goto('/indicators/register-national-ich?view=map');
  await waitForPage(page);
  await expect(page.locator('svg.dinh-map [data-area]')).toHaveCount(63);

  await context.setOffline(false);
  await expect(page.getByText(t('frame.offline'))).toHaveCount(0);
  await page.getByRole('link', { name: t('frame.nav.overview'), exact: true }).click();
  await expectHeading(page, t('overview.title'));
});

test('after the release is kept, no page, year, place or language asks the server', async ({ page }) => {
  await openPage(page, '/');
  await waitUntilKept(page);
  // Once a visit, and for no switch: is what is kept still what the server has?
  const checked = page.waitForResponse(/\/api\/v1\/pack\.json/);
  await openPage(page, '/indicators/village-culture-houses-coverage?areas=VN31-2008');
  expect((await checked).status()).toBe(304);
  const asked = listRequests(page);

  await page.getByRole('combobox', { name: t('indicator.year.label'), exact: true }).selectOption('2023');
  await page.getByRole('combobox', { name: t('indicator.places.add') }).fill('ha noi');
  // Not an option of the years' list, which is there before the places'.
  await page
    .getByRole('listbox', { name: t('indicator.places.add') })
    .getByRole('option')
    .first()
    .click();
  await waitForPage(page);
  await page.getByRole('radio', { name: t('indicator.year.map') }).check();
  await expect(page.locator('svg.dinh-map')).toBeVisible();
  await page.getByRole('link', { name: t('frame.language.other') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: en('frame.nav.indicators'), exact: true }).click();
  await page.locator('main a[href^="/indicators/cultural-families-rate"]').first().click();
  await waitForPage(page);
  const titles = {
    heritage: en('heritage.title'),
    problems: en('problems.title'),
    areas: en('area.list.title'),
    overview: en('overview.title'),
  };
  for (const name of ['heritage', 'problems', 'areas', 'overview'] as const) {
    await page.getByRole('link', { name: en(`frame.nav.${name}`), exact: true }).click();
    await expectHeading(page, titles[name]);
  }
  expect(asked).toEqual([]);
});
