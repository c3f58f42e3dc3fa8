import { createTranslator, type Language } from '@dinh/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { readTwin } from '../figures/figure-twin.ts';
import { findViolations, keepFirstRows } from '../page/find-violations.ts';
import { looks, showIn } from '../page/looks.ts';
import { inLanguage } from '../page/main-pages.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const register = '/indicators/register-national-ich?areas=VN01-2008&view=map';
const thin = '/indicators/village-culture-houses-coverage?areas=VN31-2008&view=map&year=2024';

function findMap(page: Page): Locator {
  return page.getByRole('figure').filter({ has: page.locator('svg.dinh-map') });
}

async function expectArchipelagos(map: Locator, language: Language): Promise<void> {
  const names = [
    ['hoang-sa', language === 'vi' ? ['Quần đảo Hoàng Sa', 'Đà Nẵng'] : ['Quần đảo Hoàng Sa (Paracel)', 'Da Nang']],
    [
      'truong-sa',
      language === 'vi' ? ['Quần đảo Trường Sa', 'Khánh Hòa'] : ['Quần đảo Trường Sa (Spratly)', 'Khanh Hoa'],
    ],
  ] as const;
  for (const [id, words] of names) {
    const name = map.locator(`[data-name="${id}"]`);
    await expect(name).toBeVisible();
    const said = (await name.locator('text').allTextContents()).join(' ');
    expect(said).toBe(words.join(' '));
  }
  expect(await map.locator('.dinh-map-islands').count()).toBeGreaterThanOrEqual(2);
}

test('the map is chosen, walked by keys and pinned; every province says what its row says', async ({ page }) => {
  await openPage(page, '/indicators/register-national-ich?areas=VN01-2008');
  await page.getByRole('radio', { name: t('indicator.year.map') }).check();
  await expect(page).toHaveURL(/view=map/);
  const map = findMap(page);
  await expect(map.locator('[data-area]')).toHaveCount(63);
  await expectArchipelagos(map, 'vi');

  const { tracks } = await readTwin(map);
  expect(tracks).toHaveLength(63);
  const walk = map.getByRole('application');
  const live = map.getByRole('status');
  await walk.focus();
  await expect(live).toContainText('Hà Nội');
  await walk.press('ArrowUp');
  await expect(live).not.toContainText('Hà Nội');
  await walk.press('Home');
  for (const [row] of tracks) {
    if (!row) throw new RangeError('a place without a row');
    const reading = row.flags === '' ? row.value : `${row.value}; ${row.flags}`;
    await expect(live).toHaveText(t('figure.pointOf', { area: row.area, period: row.period, reading }));
    await walk.press('PageDown');
  }
  await walk.press('Enter');
  await expect(map.getByRole('link', { name: t('figure.cell') })).toBeVisible();
  await walk.press('Escape');
  await expect(live).toHaveText('');
});

test('the years run and are dragged without a trace in the history; the year chosen from the list leaves one', async ({
  page,
}) => {
  await openPage(page, register);
  const map = findMap(page);
  const slider = map.getByRole('slider', { name: t('map.year.label') });
  const legend = await map.locator('[data-legend^="class"]').allTextContents();
  const last = Number(await slider.getAttribute('max'));
  await slider.press('Home');
  await expect(page).toHaveURL(/year=2012/);
  await expect(map.getByRole('heading')).toContainText('2012');
  await map.getByRole('button', { name: t('map.year.play') }).click();
  await expect(map.getByRole('heading')).toContainText('2013');
  await expect(map.getByRole('heading')).toContainText('2014');
  await map.getByRole('button', { name: t('map.year.pause') }).click();
  const limits = (texts: readonly string[]): readonly string[] => texts.map((text) => text.split(' · ')[0] ?? '');
  expect(limits(await map.locator('[data-legend^="class"]').allTextContents())).toEqual(limits(legend));

  await page.getByRole('combobox', { name: t('indicator.year.label'), exact: true }).selectOption('2020');
  await expect(page).toHaveURL(/year=2020/);
  await slider.press('End');
  await expect(slider).toHaveValue(String(last));
  await page.goBack();
  await expect(page).toHaveURL(/year=201[45]/);
  await page.goBack();
  // Nothing of the ten years between.
  expect(page.url()).not.toContain('/indicators/');
});

test('a map of one figure says how many, on whose boundaries, and under which licences', async ({ page }) => {
  await openPage(page, thin);
  const map = findMap(page);
  await expect(map.locator('[data-hatch="not-found"]')).toHaveCount(62);
  await expect(map.locator('[data-area="VN31-2008"][data-class]')).toHaveCount(1);
  await expect(map).toContainText('Năm 2024: 1 trong 63 tỉnh, thành có số liệu công bố.');
  await expect(map).toContainText(t('map.reference'));
  await expect(map).toContainText('Open Development Mekong');
  await expect(map.getByRole('link', { name: /CC BY 4\.0/ })).toBeVisible();
  await expect(map.getByRole('link', { name: /CC BY-SA 4\.0/ })).toBeVisible();

  await page
    .getByRole('group', { name: t('basis.label') })
    .getByRole('radio')
    .nth(1)
    .check();
  await expect(map.locator('[data-area]')).toHaveCount(34);
  await page.emulateMedia({ media: 'print' });
  await expectArchipelagos(map, 'vi');
  await expect(map.getByRole('slider')).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap on a province pins it, one on the frame of an archipelago the province that holds it', async ({
    page,
  }) => {
    await openPage(page, register);
    const map = findMap(page);
    await expectArchipelagos(map, 'vi');
    const tap = async (mark: Locator): Promise<void> => {
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.boundingBox();
      if (!box) throw new RangeError('not on screen');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await tap(map.locator('[data-area="VN40-2008"]'));
    await expect(map.getByRole('status')).toContainText('Nghệ An');
    await expect(map.getByRole('link', { name: t('figure.cell') })).toBeVisible();
    await page.keyboard.press('Escape');
    await tap(map.locator('[data-frame="truong-sa"]'));
    await expect(map.getByRole('status')).toContainText('Khánh Hòa');
  });
});

test('in English both archipelagos keep their names, beside the others', async ({ page }) => {
  await openPage(page, inLanguage(thin, 'en'));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expectArchipelagos(findMap(page), 'en');
  }
});

test('the map of one figure can be used by everyone, wide and narrow, in every look', async ({ page }) => {
  await openPage(page, thin);
  await keepFirstRows(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await waitForPage(page);
    for (const look of looks) {
      await showIn(page, look);
      expect(await findViolations(page, look === 'light' ? 'all' : 'colours'), `${look} at ${width} px`).toEqual([]);
    }
  }
});
