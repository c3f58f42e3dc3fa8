import { createTranslator, type Language } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { inLanguage } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';
import { readTwin } from './figure-twin.ts';
import { walkFigures } from './walk-figures.ts';

/** Opens a page, walks all its figures and checks that none was left out; gives what was heard. */
async function walkPage(page: Page, path: string, language: Language): Promise<readonly (readonly string[])[]> {
  await openPage(page, inLanguage(path, language));
  const heard = await walkFigures(page, createTranslator(language));
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toHaveLength(await page.locator('figure').count());
  expect(heard).toHaveLength(await page.locator('main svg.recharts-surface').count());
  for (const announcements of heard) expect(announcements.length).toBeGreaterThan(0);
  return heard;
}

test('overview: every chart says what its table says', async ({ page }) => {
  const heard = await walkPage(page, '/', 'vi');
  expect(heard.length, 'one chart a family').toBeGreaterThanOrEqual(4);
});

test('overview in English: every chart says what its table says', async ({ page }) => {
  await walkPage(page, '/', 'en');
});

test('city: every chart says what its table says', async ({ page }) => {
  await walkPage(page, '/areas/VN31-2008', 'vi');
});

test('indicator, an area with gaps: the years without a figure are said too', async ({ page }) => {
  const t = createTranslator('vi');
  const [line = []] = await walkPage(page, '/indicators/cultural-families-rate?areas=VN01-2008', 'vi');
  const isAbsent = (words: string): boolean => words.endsWith(t('words.absence.not-found'));
  const own = line.filter((words) => words.startsWith('Hà Nội'));
  const known = own.findIndex((words) => !isAbsent(words));
  expect(
    own
      .slice(
        known,
        own.findLastIndex((words) => !isAbsent(words)),
      )
      .some(isAbsent),
  ).toBe(true);
});

test('indicator, an area with a lone point: it is drawn and said', async ({ page }) => {
  await walkPage(page, '/indicators/village-culture-houses-coverage?areas=VN68-2008,VN31-2008', 'vi');
  const line = page.getByRole('figure').first();
  const { tracks } = await readTwin(line);
  const lone = tracks.find(([row]) => row?.area.startsWith('Lâm Đồng')) ?? [];
  expect(lone.filter(({ isAbsent }) => !isAbsent)).toHaveLength(1);
  expect(lone.length, 'years without a figure around it').toBeGreaterThan(1);
  // One dot of Lâm Đồng, two of Hải Phòng, one of the nation: each stands alone.
  await expect(line.locator('.recharts-surface .dinh-mark')).toHaveCount(4);
});

test('register indicator: sixty-three places are ranked and said', async ({ page }) => {
  const [, bars = []] = await walkPage(page, '/indicators/register-national-ich?areas=VN01-2008', 'en');
  expect(bars.length, 'the provinces and the nation').toBe(64);
});
