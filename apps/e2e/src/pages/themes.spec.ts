import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const html = (page: Page) => page.locator('html');

test('the theme is the system’s until a reader chooses, and again once the choice is taken back', async ({ page }) => {
  await openPage(page, '/indicators');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.getByRole('button', { name: t('frame.theme.dark') }).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await waitForPage(page);
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');

  await page.getByRole('button', { name: t('frame.theme.light') }).click();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('no light ground is painted before the program runs', async ({ page }) => {
    // What is painted before: the page without its program.
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/');
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    expect(await html(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(20, 24, 29)');
  });
});

test('where a reader asks for less motion, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page, '/indicators/cultural-families-rate?areas=VN01-2008&year=2019');
  // Every animation and transition that begins from here on.
  await page.evaluate(() => {
    for (const kind of ['transitionrun', 'animationstart']) {
      document.addEventListener(kind, () => document.body.setAttribute('data-moved', ''), true);
    }
  });
  await page.getByRole('combobox', { name: t('indicator.year.label'), exact: true }).selectOption('2020');
  await page.getByRole('button', { name: t('frame.theme.dark') }).click();
  await page.getByRole('figure').first().getByRole('application').press('ArrowLeft');
  await expect(page.getByRole('figure').first().getByRole('status')).not.toHaveText('');
  await expect(page.locator('body')).not.toHaveAttribute('data-moved');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('in forced colours the page on screen, a picked row and the focus can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, '/heritage/nich-dan-ca-quan-ho-bac-ninh');
  const nav = page.getByRole('navigation', { name: t('frame.nav.label') });
  const edge = (key: 'heritage' | 'areas') =>
    nav
      .getByRole('link', { name: t(`frame.nav.${key}`), exact: true })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await edge('heritage')).not.toBe(await edge('areas'));

  await page.keyboard.press('/');
  await page.keyboard.type('hai');
  const picked = page.getByRole('option', { selected: true });
  await expect(picked).toHaveCount(1);
  await expect(picked).toHaveCSS('outline-style', 'solid');
  await expect(page.getByRole('combobox', { name: t('frame.search.label') })).toHaveCSS('outline-style', 'solid');
});

test('in forced colours dashes tell apart what colours do elsewhere', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, '/indicators/cultural-families-rate?areas=VN01-2008,VN31-2008,VN64-2008');
  const lines = page.locator('.dinh-series .recharts-line-curve');
  const dashes = await lines.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
  expect(dashes).toHaveLength(4);
  expect(new Set(dashes.filter((dash) => dash !== 'none')).size, 'two places besides the focus and the nation').toBe(2);
});
