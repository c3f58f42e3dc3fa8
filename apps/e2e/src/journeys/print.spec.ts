import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

test('on paper the frame is gone; source, link and address stay', async ({ page, baseURL }) => {
  const path = '/indicators/village-culture-houses-coverage?areas=VN31-2008';
  await openPage(page, path);
  const bar = page.getByRole('banner');
  const address = page.getByText(t('frame.foot.address', { address: `${baseURL}${path}` }));
  await expect(bar).toBeVisible();
  await expect(address).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
  await expect(address).toBeVisible();
  const figure = page.getByRole('figure').first();
  await expect(figure.locator('svg:is(.recharts-surface, .dinh-bars)')).toBeVisible();
  await expect(figure.getByRole('link', { name: t('figure.link') })).toBeVisible();
  await expect(figure.getByText(t('figure.source', { sources: '', count: 1 }).trim()).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: t('indicator.year.label'), exact: true })).toBeHidden();
});
