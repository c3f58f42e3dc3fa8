import { test as base, expect, type Page } from '@playwright/test';
import { findViolations, keepFirstRows } from '../page/find-violations.ts';
import { readLayoutShift, watchLayoutShift } from '../page/layout-shift.ts';
import { looks, showIn } from '../page/looks.ts';
import { inLanguage, type MainPage, mainPages, missingPage, otherViews } from '../page/main-pages.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest } from '../page/quiet-test.ts';

const wide = { width: 1280, height: 900 } as const;
/** A tenth of what the Web Vitals call good: a change of the font's face moves a line by a hair. */
const mostShift = 0.01;
const narrow = { width: 320, height: 640 } as const;

async function expectToFit(page: Page, size: typeof wide | typeof narrow): Promise<void> {
  await page.setViewportSize(size);
  await waitForPage(page);
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scrolled, `nothing is wider than the page at ${size.width} px`).toBeLessThanOrEqual(shown);
}

// The browser itself complains of an answer of 404.
const testOf = (page: MainPage) => (page === missingPage ? base : quietTest);

for (const one of [...mainPages, missingPage]) {
  const { name, path } = one;
  const test = testOf(one);
  // A page is opened once and shown in every way: opening costs more than looking.
  test(`${name} can be used by everyone, wide and narrow, in every look`, async ({ page }) => {
    await watchLayoutShift(page);
    await openPage(page, inLanguage(path, 'vi'));
    expect(await readLayoutShift(page), 'nothing jumps while the page comes').toBeLessThan(mostShift);
    await expectToFit(page, narrow);
    await expectToFit(page, wide);
    await keepFirstRows(page);
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      for (const look of looks) {
        await showIn(page, look);
        const found = await findViolations(page, look === 'light' ? 'all' : 'colours');
        expect(found, `${look} at ${size.width} px`).toEqual([]);
      }
    }
  });
}

for (const one of [...mainPages, ...otherViews, missingPage]) {
  const { name, path } = one;
  const test = testOf(one);
  test(`${name} in English says so, and fits`, async ({ page }) => {
    await page.setViewportSize(narrow);
    await openPage(page, inLanguage(path, 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectToFit(page, narrow);
    await expectToFit(page, wide);
  });
}
