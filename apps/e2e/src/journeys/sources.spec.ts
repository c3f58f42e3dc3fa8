import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test('from a figure to its source’s page, and from there back to a figure that rests on it', async ({ page }) => {
  await openPage(page, '/areas/VN31-2008');
  const id = 'sovhtt-hn-haiphong-exchange-2024';
  await page.locator(`main a[href="/sources/${id}"]`).first().click();
  await expect(page).toHaveURL(`/sources/${id}`);
  await waitForPage(page);
  const rows = page.getByRole('table', { name: t('sources.one.figures', { count: 6 }) }).getByRole('row');
  await expect(rows).toHaveCount(1 + 6);
  await rows
    .filter({ hasText: '67,35%' })
    .getByRole('link', { name: /^Hải Phòng/ })
    .click();
  await expect(page).toHaveURL('/d/1/village-culture-houses-coverage/VN31-2008/2024-11');
});

test('a register’s source leads to its items', async ({ page }) => {
  await openPage(page, '/sources/dsvh-national-ich');
  await page.locator('details summary').click();
  const item = page.locator('details a[href^="/heritage/"]').first();
  const name = (await item.textContent()) ?? '';
  await item.click();
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the list of sources is sorted by what rests on them', async ({ page }) => {
    await openPage(page, '/sources');
    const table = page.getByRole('table', { name: t('sources.title') });
    const counts = async (): Promise<readonly number[]> => {
      const texts = await table.getByRole('row').allTextContents();
      return texts.slice(1, 6).map((text) => Number(/([\d.]+) số liệu/.exec(text)?.[1]?.replaceAll('.', '') ?? 0));
    };
    const sort = table.getByRole('columnheader', { name: t('sources.column.use') });
    await sort.getByRole('button').click();
    await expect(sort).toHaveAttribute('aria-sort', 'ascending');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
    await sort.getByRole('button').click();
    await expect(sort).toHaveAttribute('aria-sort', 'descending');
    const most = await counts();
    expect(most).toEqual(most.toSorted((a, b) => b - a));
    expect(most[0]).toBeGreaterThan(10);
  });
});
