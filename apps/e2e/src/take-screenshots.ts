import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, toBrowserSwitches } from '@dinh/config/find-browser';
import { languages } from '@dinh/i18n';
import { chromium } from '@playwright/test';
import { inLanguage, mainPages } from './page/main-pages.ts';
import { waitForPage } from './page/open-page.ts';

const pages = [
  ...mainPages,
  { name: 'city-now', path: '/areas/VN31-2025' },
  { name: 'indicator-chosen', path: '/indicators/cultural-families-rate?areas=VN01-2008,VN31-2008' },
  { name: 'indicator-table', path: '/indicators/village-culture-houses-coverage?year=2024&view=table' },
  { name: 'register', path: '/indicators/register-national-ich?areas=VN01-2008' },
  { name: 'areas', path: '/areas' },
  { name: 'indicators', path: '/indicators' },
  { name: 'cell', path: '/d/1/village-culture-houses-coverage/VN31-2008/2024-11' },
  { name: 'not-found', path: '/no-such-page' },
] as const;
const widths = [1280, 320] as const;
const themes = ['light', 'dark'] as const;
const viewHeight = 900;

/** Takes a picture of every page in both languages, both themes, wide and narrow: `<page>-<lang>-<theme>-<width>.png`. */
async function takeScreenshots(baseUrl: string, folder: string): Promise<number> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...toBrowserSwitches()],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  let count = 0;
  try {
    await mkdir(folder, { recursive: true });
    for (const width of widths) {
      for (const colorScheme of themes) {
        const context = await browser.newContext({
          baseURL: baseUrl,
          viewport: { width, height: viewHeight },
          colorScheme,
        });
        const page = await context.newPage();
        for (const language of languages) {
          for (const { name, path } of pages) {
            await page.goto(inLanguage(path, language));
            await waitForPage(page);
            await page.screenshot({
              path: join(folder, `${name}-${language}-${colorScheme}-${width}.png`),
              fullPage: true,
            });
            count += 1;
          }
        }
        await context.close();
      }
    }
    return count;
  } finally {
    await browser.close();
  }
}

const [baseUrl, folder] = process.argv.slice(2);
if (baseUrl === undefined || folder === undefined) {
  process.stderr.write('node src/take-screenshots.ts <address> <folder>\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`${await takeScreenshots(baseUrl, folder)} pictures in ${folder}\n`);
}
