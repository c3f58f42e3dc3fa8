import { readFileSync } from 'node:fs';
import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readTwin } from '../figures/figure-twin.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const houses = 'village-culture-houses-coverage';
const haiPhong = `indicator=${houses}&area=VN31-2008`;

const paramsOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

test('an analyst builds a figure by keyboard, and Back undoes each choice', async ({ page }) => {
  await openPage(page, '/explore');
  const finder = page
    .getByRole('combobox', { name: t('explorePage.start.find') })
    .or(page.getByRole('combobox', { name: t('compare.controls.addIndicator') }));
  await finder.first().focus();
  await page.keyboard.type('thon/to dan pho co nha van hoa');
  await expect(page.getByRole('option').first()).toContainText('nhà văn hóa');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`indicator=${houses}.*&release=\\d`, 'u'));
  await waitForPage(page);
  // Lines to ranked bars, by the arrow of the keyboard.
  await page.getByRole('radio', { name: t('explorePage.form.line.name') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/form=bars/u);
  await expect(page.getByRole('radio', { name: t('explorePage.form.bars.name') })).toBeChecked();
  await page.getByRole('combobox', { name: t('explorePage.controls.year') }).selectOption('2024');
  await expect(page).toHaveURL(/to=2024/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/to=2024/u);
  await page.goBack();
  await expect(page).toHaveURL(/form=line/u);
  await expect(page.getByRole('radio', { name: t('explorePage.form.line.name') })).toBeChecked();
  await page.goBack();
  await expect(page.getByText(t('explorePage.start.sentence'))).toBeVisible();
});

test('letters of a title on their way are no places to go back to', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}`);
  await page.getByText(t('explorePage.controls.wording')).click();
  await page.getByRole('textbox', { name: t('explorePage.controls.title'), exact: true }).fill('Nhà văn hóa thôn');
  await expect(page.getByRole('heading', { name: 'Nhà văn hóa thôn' })).toBeVisible();
  await expect.poll(() => paramsOf(page).get('title')).toBe('Nhà văn hóa thôn');
  const before = await page.evaluate(() => history.length);
  await page.getByRole('textbox', { name: t('explorePage.controls.title'), exact: true }).fill('Nhà văn hóa');
  await expect.poll(() => paramsOf(page).get('title')).toBe('Nhà văn hóa');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a broken link loses the settings that can’t be read, says which, and keeps the rest', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}&form=pie&per=people&colour=red&from=2010`);
  const list = page.getByRole('status').filter({ hasText: t('explorePage.problem.title', { count: 3 }) });
  for (const seen of ['pie', t('explorePage.controls.per'), 'colour']) await expect(list).toContainText(seen);
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('figure')).toContainText('Hải Phòng');
  const kept = paramsOf(page);
  expect(Object.fromEntries(kept)).toMatchObject({ form: 'line', indicator: houses, area: 'VN31-2008', from: '2010' });
  expect([kept.get('colour'), kept.get('per')]).toEqual([null, null]);
  expect(kept.get('release')).toMatch(/^\d+$/u);
});

test('a figure of the indicator page opens here with the same numbers', async ({ page }) => {
  await openPage(page, `/indicators/${houses}?areas=VN31-2008,VN68-2008`);
  const figure = page.getByRole('figure').first();
  const there = await readTwin(figure);
  await figure.getByRole('link', { name: t('figure.explore') }).click();
  await expect(page).toHaveURL(/\/explore\?.*release=\d/u);
  await waitForPage(page);
  const here = await readTwin(page.getByRole('figure').first());
  expect(there.tracks.flat().length).toBeGreaterThan(2);
  const numbersOf = ({ tracks }: typeof there) =>
    tracks
      .flat()
      .map(({ area, period, value, flags }) => `${area}, ${period}: ${value}; ${flags}`)
      .toSorted();
  expect(numbersOf(here)).toEqual(numbersOf(there));
});

test('a file opens the figure that it was taken from, and says that it is still current', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}&form=bars&to=2024`);
  const link = page.getByRole('link', { name: t('explorePage.take.csvMachine') });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/\.csv$/u);
  await expect(page.getByText(t('explorePage.take.saved', { name }))).toBeVisible();
  const path = await download.path();
  await openPage(page, '/explore');
  await page.getByLabel(t('explorePage.back.choose')).setInputFiles(path);
  await expect(page).toHaveURL(/form=bars.*to=2024/u);
  await expect(page.getByRole('status').filter({ hasText: /vẫn là bản mới nhất/u })).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('2024');
  const other = { name: 'khác.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };
  await page.getByLabel(t('explorePage.back.choose')).setInputFiles(other);
  await expect(page.getByText(t('explorePage.back.not-ours', { name: 'khác.csv' }))).toBeVisible();
});

test('the other language is the same figure in other words', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}&form=bars&to=2024`);
  await expect(page.getByRole('figure')).toContainText('Tỷ lệ thôn/tổ dân phố có nhà văn hóa');
  await page.getByRole('link', { name: t('frame.language.other') }).click();
  await expect(page.getByRole('figure')).toContainText('Villages and residential groups with a culture house');
  await expect.poll(() => paramsOf(page).get('lang')).toBe('en');
  expect(paramsOf(page).get('form')).toBe('bars');
});

test('settings stored under a short name open in full', async ({ page }) => {
  const answer = await page.request.post('/api/v1/figure-sets', {
    data: `${haiPhong}&form=bars&to=2024`,
    headers: { 'content-type': 'text/plain' },
  });
  const { id } = await answer.json();
  await openPage(page, `/explore?set=${id}`);
  await expect(page).toHaveURL(/form=bars&indicator=village-culture-houses-coverage&area=VN31-2008.*to=2024/u);
  await expect(page.getByRole('figure')).toContainText('2024');
});

test('links from here go on to the latest release, an older one they keep', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}`);
  await expect.poll(() => paramsOf(page).get('release')).toBe('1');
  await page.getByRole('link', { name: t('frame.nav.indicators') }).click();
  await expect(page).toHaveURL(/\/indicators/u);
  expect(paramsOf(page).get('release')).toBeNull();
});

test('a figure is taken away by keyboard as a slide with a chart of its numbers', async ({ page }) => {
  await openPage(page, `/explore?${haiPhong}&lang=en`);
  const english = createTranslator('en');
  const link = page.getByRole('link', { name: english('explorePage.take.pptx') });
  await link.focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/Hai Phong.*release \d+\.pptx$/u);
  await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible();
  const files = unzipSync(readFileSync(await download.path()));
  const chart = strFromU8(files['ppt/charts/chart1.xml'] ?? new Uint8Array());
  // Points by their days, joined: years without a figure keep their width.
  expect(chart).toContain('<c:scatterChart><c:scatterStyle val="lineMarker"/>');
  // 1,186 of 1,761 villages, in full precision.
  expect(chart).toContain(`<c:v>${(1186 / 1761) * 100}</c:v>`);
  expect(strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('lang="en-GB"');
});
