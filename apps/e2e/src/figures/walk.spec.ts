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
  expect(heard).toHaveLength(
    await page.locator('main :is(svg.recharts-surface, svg.dinh-bars, svg.dinh-columns)').count(),
  );
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

test('heritage: every register’s line, and the columns by year, say what their tables say', async ({ page }) => {
  const heard = await walkPage(page, '/heritage?area=VN31-2025', 'vi');
  const t = createTranslator('vi');
  const columns = heard.at(-1) ?? [];
  for (const part of ['all', 'complete', 'partial'] as const) {
    const name = t(`heritage.years.${part}`);
    expect(columns.filter((words) => words.startsWith(`${name},`)).length, name).toBeGreaterThan(0);
  }
});

test('heritage: the day to which a register is complete is drawn, and B goes past it', async ({ page }) => {
  const t = createTranslator('vi');
  await openPage(page, inLanguage('/heritage?designation=national-ich', 'vi'));
  const words = t('heritage.counts.break', { date: '8/5/2023' });
  const figures = await page.getByRole('figure').all();
  expect(figures, 'the count at year’s end, and the items of each year').toHaveLength(2);
  for (const figure of figures) {
    await expect(figure.locator('[data-break="2023-05-08"]')).toHaveText(words);
    const walk = figure.getByRole('application');
    await walk.press('Home');
    await walk.press('b');
    await expect(figure.getByRole('status')).toHaveText(new RegExp(`^${words}; .*2023: `));
    await walk.press('ArrowLeft');
    await expect(figure.getByRole('status')).toHaveText(/2022: /);
    await expect(figure.getByRole('status')).not.toContainText(words);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap pins a figure, with the way to its own page; a tap elsewhere lets go', async ({ page }) => {
    await openPage(page, '/areas/VN31-2008');
    const figure = page.getByRole('figure').first();
    const walk = figure.getByRole('application');
    await walk.scrollIntoViewIfNeeded();
    const [box, dot] = await Promise.all([walk.boundingBox(), figure.locator('.dinh-mark').last().boundingBox()]);
    if (!box || !dot) throw new RangeError('the figure is not on screen');
    // A finger is not exact.
    await page.touchscreen.tap(dot.x + dot.width / 2 + 8, dot.y + dot.height / 2 + 8);
    await expect(figure.getByRole('link', { name: createTranslator('vi')('figure.cell') })).toBeVisible();
    await expect(figure.getByRole('status')).toContainText('67,3');
    await page.touchscreen.tap(box.x + 60, box.y + 4);
    await expect(figure.getByRole('link', { name: createTranslator('vi')('figure.cell') })).toHaveCount(0);
  });
});

test('register indicator: sixty-three places are ranked and said', async ({ page }) => {
  const [, bars = []] = await walkPage(page, '/indicators/register-national-ich?areas=VN01-2008', 'en');
  expect(bars.length, 'the provinces and the nation').toBe(64);
});
