import { readFile } from 'node:fs/promises';
import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

/** Takes a deck away by keyboard; gives its name and what each slide says. */
async function takeDeck(page: Page, name: string) {
  const link = page.getByRole('link', { name, exact: true });
  await link.focus();
  await expect(link).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const texts = slides.map((path) => strFromU8(files[path] ?? new Uint8Array()).replace(/<[^>]+>/g, ' '));
  const charts = Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  return { name: file.suggestedFilename(), texts, charts: charts.length };
}

test('from the page of a city to its profile as slides', async ({ page }) => {
  await openPage(page, '/areas/VN01-2008');
  const deck = await takeDeck(page, t('standing.deck'));
  expect(deck.name).toMatch(/^Văn hóa Hà Nội .+\.pptx$/);
  expect(deck.texts.length).toBeGreaterThanOrEqual(8);
  expect(deck.texts.length).toBeLessThanOrEqual(14);
  expect(deck.charts).toBeGreaterThan(1);
  const answer = await page.getByRole('main').getByRole('paragraph').first().textContent();
  expect(answer).toContain('85,5%');
  expect(deck.texts.join(' ')).toContain('85,5%');
});

test('from the page of a plan to its targets as slides, by the rule of the page', async ({ page }) => {
  await openPage(page, '/policies/hn-plan147?asOf=2024-12-31');
  const deck = await takeDeck(page, t('policies.deck'));
  expect(deck.name).toMatch(/^Kế hoạch số 147.+\.pptx$/);
  expect(deck.texts.length).toBeGreaterThanOrEqual(6);
  expect(deck.charts).toBeGreaterThan(1);
  expect(deck.texts[1]).toContain('31/12/2024');
});
