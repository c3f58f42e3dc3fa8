import { createTranslator, languages } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { findViolations, keepFirstRows } from '../page/find-violations.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const pages = ['guide', 'methods', 'data', 'api', 'programs-r', 'operations', 'performance'] as const;
const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`documentation, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const id of pages) {
      for (const size of sizes) {
        test(`${id} at ${size.width} px can be read by everyone`, async ({ page }) => {
          await page.setViewportSize(size);
          for (const language of languages) {
            await page.goto(`/docs/${id}?lang=${language}`);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
            await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
            await expect(page.getByRole('main')).toHaveCount(1);
            const { scrolled, shown } = await page.evaluate(() => ({
              scrolled: document.documentElement.scrollWidth,
              shown: document.documentElement.clientWidth,
            }));
            expect(scrolled, 'nothing is wider than the page').toBeLessThanOrEqual(shown);
          }
          // One language: the other has the same elements, and its own test below.
          await page.goto(`/docs/${id}?lang=vi`);
          await keepFirstRows(page);
          expect(await findViolations(page, 'all')).toEqual([]);
        });
      }
    }
  });
}

test('the pages in English can be read by everyone', async ({ page }) => {
  for (const id of pages) {
    await page.goto(`/docs/${id}?lang=en`);
    await keepFirstRows(page);
    expect(await findViolations(page, 'all')).toEqual([]);
  }
});

test('no link of any page leads nowhere', async ({ page, request }) => {
  const addresses = languages.flatMap((language) => pages.map((id) => `/docs/${id}?lang=${language}`));
  const links = new Set<string>();
  for (const address of addresses) {
    await page.goto(address);
    const hrefs = await page.getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    for (const href of hrefs) {
      const url = new URL(href ?? '', page.url());
      if (url.origin !== new URL(page.url()).origin) continue;
      if (url.hash !== '' && url.pathname === new URL(page.url()).pathname) {
        await expect(page.locator(`[id="${url.hash.slice(1)}"]`)).toHaveCount(1);
      }
      links.add(url.pathname + url.search);
    }
  }
  expect(links.size).toBeGreaterThan(addresses.length);
  const dead: string[] = [];
  for (const link of links) {
    const response = await request.get(link);
    if (response.status() !== 200) dead.push(`${link} ${response.status()}`);
  }
  expect(dead).toEqual([]);
});

test('the documentation is a link away from the figures, and back', async ({ page }) => {
  const t = createTranslator('vi');
  await page.goto('/');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('frame.foot.docs') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/docs');
  await page.getByRole('link', { name: t('frame.language.other') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: createTranslator('en')('docs.back') }).click();
  await expect(page.getByRole('search')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the theme chosen among the figures holds in the documentation', async ({ page }) => {
  const t = createTranslator('vi');
  await page.goto('/');
  await page.getByRole('button', { name: t('frame.theme.dark') }).click();
  await page.goto('/docs/methods');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the contents, the tables and the way past the frame are reached by keys', async ({ page }) => {
  await page.goto('/docs/data?lang=vi');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: createTranslator('vi')('frame.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.setViewportSize({ width: 320, height: 640 });
  const table = page.getByRole('group', { name: 'observations.csv' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});
