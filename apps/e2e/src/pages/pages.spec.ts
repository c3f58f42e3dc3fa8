import { languages } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { findViolations } from '../page/find-violations.ts';
import { inLanguage, mainPages } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
] as const;

for (const { name, path } of mainPages) {
  for (const language of languages) {
    for (const size of sizes) {
      test(`${name} in ${language} at ${size.width} px can be used by everyone`, async ({ page }) => {
        await page.setViewportSize(size);
        await openPage(page, inLanguage(path, language));

        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        const { scrolled, shown } = await page.evaluate(() => ({
          scrolled: document.documentElement.scrollWidth,
          shown: document.documentElement.clientWidth,
        }));
        expect(scrolled, 'nothing is wider than the page').toBeLessThanOrEqual(shown);
        expect(await findViolations(page)).toEqual([]);
      });
    }
  }
}
