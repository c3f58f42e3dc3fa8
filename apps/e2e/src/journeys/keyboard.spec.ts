import { createTranslator } from '@dinh/i18n';
import { expect, type Locator, type Page } from '@playwright/test';
import { readIndicators } from '../data/read-indicators.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const mostTabs = 60;

async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new RangeError(`Not reached in ${mostTabs} presses of Tab`);
}

test('from search to a city, to an indicator, to a figure of its chart, without a mouse', async ({ page, request }) => {
  const id = 'district-cultural-centres-coverage';
  const name = (await readIndicators(request, 'vi')).get(id)?.name ?? '';
  await openPage(page, '/');

  await page.keyboard.press('/');
  await page.keyboard.type('hai phong');
  const old = page.getByRole('option').filter({ hasText: t('frame.validity.until', { date: '30/6/2025' }) });
  await expect(old.first()).toBeVisible();
  const options = page.getByRole('option');
  while ((await old.first().getAttribute('aria-selected')) !== 'true') {
    expect(await options.count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/areas/VN31-2008');
  await waitForPage(page);

  const contents = page.getByRole('navigation', { name: t('standing.contents') });
  await tabTo(page, contents.getByRole('link', { name: t('words.family.facilities') }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/areas/VN31-2008#facilities');
  await tabTo(page, page.getByRole('table').getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/indicators/${id}?areas=VN31-2008`);
  await waitForPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const figure = page.getByRole('figure').first();
  await tabTo(page, figure.getByRole('application'));
  await expect(figure.getByRole('status')).toContainText('100,0%');
});

test('the first Tab offers the way past the bar', async ({ page }) => {
  await openPage(page, '/problems');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('frame.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
