import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { readIndicators } from '../data/read-indicators.ts';
import { readObservations } from '../data/read-observations.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const id = 'village-culture-houses-coverage';

test('a share that does not agree stands with both figures, its article and its own address', async ({
  page,
  request,
}) => {
  const name = (await readIndicators(request, 'vi')).get(id)?.name ?? '';
  const [row] = await readObservations(request, { area: 'VN31-2008', indicator: id, from: '2024', to: '2024' });
  await openPage(page, '/problems');

  const line = page
    .getByRole('table', { name: t('problems.shares.title') })
    .getByRole('row')
    .filter({ hasText: 'Hải Phòng' })
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .filter({ hasText: '11/2024' });
  await expect(line).toHaveCount(1);
  for (const text of ['63,7%', '67,35%', '1.186/1.761']) await expect(line).toContainText(text);
  await expect(line.locator(`a[href="${row?.source_url}"]`)).toBeVisible();

  await line.getByRole('link', { name: /^Hải Phòng/ }).click();
  await expect(page).toHaveURL(`/d/1/${id}/VN31-2008/2024-11`);
  await waitForPage(page);
  await expect(page.getByRole('main')).toContainText('67,35%');
});

test('sources that differ for one cell stand side by side with their links', async ({ page }) => {
  await openPage(page, '/problems');
  const rows = page.getByRole('table', { name: t('problems.differing.title') }).getByRole('row');
  const count = await rows.count();
  expect(count, 'a head and at least three cells').toBeGreaterThan(3);
  for (const row of (await rows.all()).slice(1)) {
    const sources = await row.locator('a[href^="http"]').evaluateAll((links) => links.length);
    expect(sources, 'links to both sources').toBeGreaterThanOrEqual(2);
  }
});

test('rows that fit no area are listed under their printed names', async ({ page, request }) => {
  const unplaced = (await readObservations(request, {})).filter((row) => row.area_id === '');
  expect(unplaced.length).toBeGreaterThan(0);
  await openPage(page, '/problems');
  const rows = page.getByRole('table', { name: t('problems.notPlaced.title') }).getByRole('row');
  await expect(rows).toHaveCount(unplaced.length + 1);
  for (const { area_name: name = '' } of unplaced) await expect(rows.filter({ hasText: name }).first()).toBeVisible();
});
