import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, toBrowserSwitches } from '@dinh/config/find-browser';
import { languages } from '@dinh/i18n';
import { chromium } from '@playwright/test';
import { looks, showIn } from './page/looks.ts';
import { inLanguage, mainPages, missingPage, otherViews } from './page/main-pages.ts';
import { waitForPage } from './page/open-page.ts';

const widths = [1280, 320] as const;
const viewHeight = 900;

/**
 * Takes a picture of every page, or of those named, in both languages, wide and narrow, light, dark
 * and in forced colours: `<page>-<lang>-<look>-<width>.png`.
 */
async function takeScreenshots(baseUrl: string, folder: string, names: readonly string[]): Promise<number> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...toBrowserSwitches()],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const pages = [...mainPages, ...otherViews, missingPage].filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  let count = 0;
  try {
    await mkdir(folder, { recursive: true });
    const page = await browser.newPage({ baseURL: baseUrl, locale: 'vi-VN' });
    for (const language of languages) {
      for (const { name, path } of pages) {
        await page.goto(inLanguage(path, language));
        await page.getByRole('heading', { level: 1 }).waitFor();
        for (const width of widths) {
          await page.setViewportSize({ width, height: viewHeight });
          await waitForPage(page);
          for (const look of looks) {
            await showIn(page, look);
            await page.screenshot({ path: join(folder, `${name}-${language}-${look}-${width}.png`), fullPage: true });
            count += 1;
          }
        }
      }
    }
    return count;
  } finally {
    await browser.close();
  }
}

const [baseUrl, folder, ...names] = process.argv.slice(2);
if (baseUrl === undefined || folder === undefined) {
  process.stderr.write('node src/take-screenshots.ts <address> <folder> [page …]\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`${await takeScreenshots(baseUrl, folder, names)} pictures in ${folder}\n`);
}
