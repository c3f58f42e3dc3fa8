import { createTranslator } from '@dinh/i18n';
import { test as base, expect } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test('from the tree to a resolution’s programme, and to what its reviews said', async ({ page }) => {
  await openPage(page, '/policies');
  await page.getByRole('combobox', { name: t('policies.filter.area') }).selectOption('VN01-2008');
  await expect(page).toHaveURL(/area=VN01-2008/);
  const tree = page.getByRole('region', { name: t('policies.tree.title') });
  // What stands above is kept, so that it shows where the city's own documents hang.
  await expect(tree.locator('[data-policy="res-33-nq-tw"] [data-policy="hn-ctr29"]')).toBeVisible();
  await expect(tree.locator('[data-policy="dn-plan192"]')).toHaveCount(0);
  await tree
    .getByRole('link', { name: /06-CTr\/TU:/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/policies\/hn-ctr06/);
  await waitForPage(page);
  const reviews = page.getByRole('region', { name: t('policies.reviews.title') });
  await expect(reviews).toContainText('1 nguồn: 17/18');
  await expect(reviews).toContainText('3 nguồn: 18/18');
  await expect(reviews.getByRole('row')).toHaveCount(1 + 4);
  await page.goBack();
  await expect(page).toHaveURL(/area=VN01-2008/);
});

test('a filter stands in the address, and a link shows the same', async ({ page }) => {
  await openPage(page, '/policies?state=running&find=toan%20dan');
  const found = page.getByRole('status').filter({ hasText: 'văn bản' });
  await expect(found).toContainText('trong 70 văn bản');
  await expect(page.getByRole('combobox', { name: t('policies.filter.state') })).toHaveValue('running');
  await page.getByRole('button', { name: t('policies.filter.clear') }).click();
  await expect(found).toHaveText(t('policies.found', { count: 70 }));
  await expect(page).toHaveURL('/policies');
});

test('a strategy’s targets say how they stand and why, and whether plans add up', async ({ page }) => {
  await openPage(page, '/policies/strategy-1909');
  await expect(page.getByText('9 chỉ tiêu;')).toBeVisible();
  const rows = page.getByRole('table', { name: t('policies.targets.caption') }).getByRole('row');
  await expect(rows).toHaveCount(1 + 9);
  const plans = page.getByRole('region', { name: t('policies.addUp.title') });
  await expect(plans.locator('[data-national="tgt-063"]')).toContainText('1 trong 34 tỉnh, thành');
  await expect(plans.locator('[data-national="tgt-063"]')).toContainText('Hải Dương');
  await page.getByRole('radio', { name: t('targets.method.statcan') }).check();
  await expect(page).toHaveURL(/method=statcan/);
});

test('search finds a policy by its number', async ({ page }) => {
  await openPage(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('1909');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /1909\/QĐ-TTg/ })
    .click();
  await expect(page).toHaveURL('/policies/strategy-1909');
});

test('a city’s documents lead to their pages', async ({ page }) => {
  await openPage(page, '/areas/VN01-2008');
  await page.locator('main a[href="/policies/hn-ctr06"]').first().click();
  await expect(page).toHaveURL('/policies/hn-ctr06');
  await waitForPage(page);
});

test('from the policies to values, and what stands for one', async ({ page }) => {
  await openPage(page, '/policies');
  await page.getByRole('link', { name: t('policies.toValues') }).click();
  await expect(page).toHaveURL('/values');
  await waitForPage(page);
  const family = page.getByRole('region', { name: t('values.set.family-values') });
  await expect(family.getByRole('listitem')).toHaveCount(4);
  await family.getByRole('link', { name: /2074\/KH-BVHTTDL/ }).click();
  await expect(page).toHaveURL('/policies/plan-2074-bvhttdl');
  await waitForPage(page);
  await expect(page.getByRole('region', { name: t('policies.valuesOf.title') })).toContainText('ấm no');
});

test('a city’s exchanges stand on its page, and beside whom to learn from', async ({ page }) => {
  await openPage(page, '/areas/VN31-2008');
  const learn = page.locator('[data-exchanges]').first();
  await learn.scrollIntoViewIfNeeded();
  await expect(learn).toContainText('11/2024');
  const exchanges = page.getByRole('region', { name: t('values.exchanges.ofPlace') });
  await exchanges.scrollIntoViewIfNeeded();
  await expect(exchanges.getByRole('row')).toHaveCount(1 + 1);
  await expect(exchanges.getByRole('link', { name: /^Hà Nội/ })).toHaveAttribute('href', '/areas/VN01-2008');
});

// The browser itself complains of the answer.
base('an unknown policy is a page that says so', async ({ page }) => {
  const answer = await page.goto('/policies/none');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('frame.notFound.title'));
});
