import { createTranslator, formatAge, formatPeriod, formatValue } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { readIndicators } from '../data/read-indicators.ts';
import { readObservations, toNumber } from '../data/read-observations.ts';
import { findViolations } from '../page/find-violations.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const haiPhong = 'VN31-2008';

function matrixOf(page: Page) {
  const section = page.getByRole('region', { name: t('coverage.title'), exact: true });
  return {
    section,
    table: section.getByRole('table'),
    walk: section.getByRole('application'),
    said: section.getByRole('status'),
    row: (id: string) => section.locator(`tr[data-row="${id}"]`),
  };
}

/** A pair of numbers as the page writes a share: "7/38". */
function toShare(text: string | null): readonly number[] {
  return (/(\d+)\/(\d+)/.exec(text ?? '') ?? []).slice(1).map(Number);
}

test('the overview counts what is published of each province, and the file agrees', async ({ page, request }) => {
  await openPage(page, '/');
  const { table, row } = matrixOf(page);
  await expect(table.locator('tbody tr')).toHaveCount(63);

  const rows = await readObservations(request, { area: haiPhong, family: 'facilities' });
  const published = new Set(rows.filter(({ value }) => value !== '').map((one) => one.indicator_id));
  expect(published.size).toBeGreaterThan(0);
  const cell = row(haiPhong).getByRole('cell').first();
  const [known, all] = toShare(await cell.textContent());
  expect(known).toBe(published.size);
  expect(all).toBeGreaterThan(published.size);

  // The sentence, the head of the column and the rows below it say the same.
  const marks = await table
    .locator('tbody tr > td:nth-child(2)')
    .evaluateAll((cells) => cells.map((one) => (one instanceof HTMLElement ? one.dataset.mark : undefined)));
  const inColumn = marks.filter((mark) => mark !== 'unknown').length;
  expect(toShare(await table.getByRole('columnheader').nth(1).textContent())).toEqual([inColumn, 63]);
  const withAny = await table.locator('tbody tr:has(td a)').count();
  await expect(page.getByText(`${withAny} trong 63 tỉnh, thành có ít nhất một số liệu công bố`)).toBeVisible();
});

test('a family is opened, walked by keys to a figure, sorted, and every step is undone by Back', async ({
  page,
  request,
}) => {
  const id = 'village-culture-houses-coverage';
  const indicator = (await readIndicators(request, 'vi')).get(id);
  if (!indicator) throw new RangeError(`No indicator ${id}`);
  const [figure] = await readObservations(request, { area: haiPhong, indicator: id, from: '2024-11', to: '2024-11' });
  const { releases } = (await (await request.get('/api/v1/releases.json')).json()) as {
    readonly releases: readonly { readonly date: string }[];
  };
  const asOf = releases.at(-1)?.date ?? '';

  await openPage(page, '/');
  const { section, table, walk, said, row } = matrixOf(page);
  await table.getByRole('button', { name: t('words.family.facilities') }).click();
  await expect(page).toHaveURL('/?family=facilities');
  await expect(table.getByRole('columnheader', { name: indicator.name })).toHaveCount(1);

  await section.getByLabel(t('coverage.control.sort')).selectOption('name');
  await expect(page).toHaveURL('/?family=facilities&sort=name');

  await walk.focus();
  const column = await table
    .getByRole('columnheader')
    .evaluateAll((heads, name) => heads.findIndex((head) => head.textContent?.startsWith(name)), indicator.name);
  await page.keyboard.press('Home');
  for (let step = 1; step < column; step += 1) await page.keyboard.press('ArrowRight');
  const isUnder = async () => (await said.getAttribute('data-row')) === haiPhong;
  for (let step = 0; step < 63 && !(await isUnder()); step += 1) await page.keyboard.press('ArrowDown');
  const period = figure?.period ?? '';
  await expect(said).toHaveText(
    t('coverage.cell.known', {
      area: 'Hải Phòng',
      indicator: indicator.name,
      value: formatValue(toNumber(figure?.value) ?? Number.NaN, indicator, 'vi'),
      period: formatPeriod(period, 'vi'),
      age: formatAge(period, asOf, t),
    }),
  );
  await expect(row(haiPhong).locator('td[data-active]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/d/1/${id}/${haiPhong}/${period}`);
  await waitForPage(page);

  await page.goBack();
  await expect(page).toHaveURL('/?family=facilities&sort=name');
  await page.goBack();
  await expect(page).toHaveURL('/?family=facilities');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(table.getByRole('button', { name: t('words.family.facilities') })).toBeVisible();
});

test('the layout of today has its own rows, and an address opens on it', async ({ page }) => {
  await openPage(page, '/?layout=now&sort=region&lang=en');
  const en = createTranslator('en');
  const section = page.getByRole('region', { name: en('coverage.title'), exact: true });
  await expect(section.locator('tr[data-row]')).toHaveCount(34);
  await expect(section.locator('tbody')).toHaveCount(6);
  await section.getByRole('radio', { name: en('coverage.control.before', { count: 63 }) }).check();
  await expect(section.locator('tr[data-row]')).toHaveCount(63);
});

test('on a phone the matrix scrolls within its own box, and can be used by everyone in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPage(page, '/?family=heritage');
  const { table } = matrixOf(page);
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(shown);
  expect((await table.boundingBox())?.width).toBeGreaterThan(shown);

  // Fewer columns, the same marks: every cell is checked.
  await openPage(page, '/?family=clubs');
  await expect(table.locator('td')).toHaveCount(63 * 7);
  expect(await findViolations(page, 'all')).toEqual([]);
});

test('a city page lists targets that ask for a figure nobody published; the file has none either', async ({
  page,
  request,
}) => {
  await openPage(page, '/areas/VN01-2008');
  const section = page.getByRole('region', { name: t('area.complete.title'), exact: true });
  const rows = section.getByRole('table').first().locator('tbody tr');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  await expect(section.getByText(t('coverage.complete.own', { count }))).toBeVisible();

  const missing = rows.filter({
    has: page.getByRole('cell', { name: t('coverage.complete.gap.none'), exact: true }),
  });
  const first = missing.getByRole('rowheader').getByRole('link').first();
  const name = (await first.textContent()) ?? '';
  const id = new URL((await first.getAttribute('href')) ?? '', page.url()).pathname.split('/').at(-1) ?? '';
  expect(await readObservations(request, { area: 'VN01-2008', indicator: id })).toEqual([]);
  await first.click();
  await expect(page).toHaveURL(`/indicators/${id}?areas=VN01-2008`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
