import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');
const houses = 'village-culture-houses-coverage';
const register = 'register-national-ich';
const path = `/compare?areas=VN31-2008,VN30-2008&indicators=${register},${houses}`;

test('a city chooses places, sees where it stands, and Back undoes each choice', async ({ page }) => {
  await openPage(page, '/compare');
  await expect(page.getByText(t('compare.answer.empty'))).toBeVisible();
  const places = page
    .getByRole('combobox', { name: t('indicator.places.add') })
    .or(page.getByRole('textbox', { name: t('indicator.places.add') }));
  await places.first().click();
  await page.keyboard.type('hai duong');
  await page.getByRole('option', { name: /^Hải Dương/ }).click();
  await expect(page).toHaveURL(/areas=VN30-2008/);
  await expect(page.getByRole('heading', { name: t('comparePage.table.section') })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(t('compare.answer.empty'))).toBeVisible();
});

test('ranks, gaps and peers are read from the address, on the boundaries it names', async ({ page }) => {
  await openPage(page, path);
  // 63 of 63: the register counts everyone, on the boundaries of the time.
  const table = page.getByRole('table', { name: /Danh mục quốc gia về di sản văn hóa phi vật thể.*2022/ });
  await expect(table).toContainText('trong 63 tỉnh, thành');
  await page.getByRole('radio', { name: /^ngày 22\/11\/2026/ }).check();
  await expect(page).toHaveURL(/basis=on/);
  // Both are one city today: one row, among the 34.
  await expect(table.getByRole('rowheader')).toHaveCount(1);
  await expect(table).toContainText('trong 34 tỉnh, thành');
  await page.goBack();
  await expect(table.getByRole('rowheader')).toHaveCount(2);
  const peers = page.getByRole('table', { name: /Các địa phương tương đồng với Hải Phòng/ });
  await expect(peers.getByRole('rowheader')).toHaveCount(8);
  await peers.getByRole('button', { name: t('comparePage.peers.drop', { name: 'Hải Dương' }) }).click();
  const pinned = page.getByRole('table', { name: /Nhóm tự chọn cùng Hải Phòng/ });
  await expect(pinned.getByRole('rowheader')).toHaveCount(7);
  await page.getByRole('button', { name: t('comparePage.peers.unpin') }).click();
  await expect(peers.getByRole('rowheader')).toHaveCount(8);
});

test('a thin year says of how many it speaks', async ({ page }) => {
  await openPage(page, `/compare?areas=VN31-2008&indicators=${houses}&older=3`);
  await expect(page.getByRole('main')).toContainText('thứ 5 trong 5 địa phương có số liệu công bố; 63 tỉnh, thành');
  await expect(page.getByRole('main')).toContainText('cần thêm 571');
  await expect(page.getByRole('main')).toContainText(t('comparePage.table.noMedian'));
});
