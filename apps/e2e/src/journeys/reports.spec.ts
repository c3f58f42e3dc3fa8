import { readFile } from 'node:fs/promises';
import { createTranslator } from '@dinh/i18n';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const t = createTranslator('vi');

/** What a Word document says, without its marks. */
async function readDocx(path: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await readFile(path)));
  return strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

test('from a programme to its review report as a Word document', async ({ page }) => {
  await openPage(page, '/policies/hn-ctr06');
  await page.getByRole('link', { name: t('policies.reviewReport') }).click();
  await expect(page).toHaveURL('/policies/hn-ctr06/report');
  await waitForPage(page);
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: t('reportPage.docx'), exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Báo cáo Chương trình số 06-CTr-TU, thành phố Hà Nội, .+\.docx$/);
  const said = await readDocx(await file.path());
  expect(said).toContain('17/18');
  expect(said).toContain('18/18');
});

test('the report of a resolution for the nation leads to a figure with the same number', async ({ page }) => {
  await openPage(page, '/policies/res-33-nq-tw/report?area=VN');
  const table = page.getByRole('table', {
    name: t('reports.results.caption', { family: t('words.family.facilities') }),
  });
  const row = table.getByRole('row').filter({ hasText: 'Số nhà văn hóa thôn' });
  const link = row.getByRole('link', { name: '76.494' });
  await link.click();
  await expect(page).toHaveURL(/\/d\/1\/[a-z-]+\/VN\/2023-03/);
  await waitForPage(page);
  await expect(page.getByRole('main')).toContainText('76.494');
});

test('a passage in a reader’s own words goes into the document, stays in the browser and can be taken back', async ({
  page,
}) => {
  await openPage(page, '/policies/hn-ctr06/report');
  const original = 'Có 8 chỉ tiêu gắn với thành phố Hà Nội';
  const edit = page.getByRole('button', { name: new RegExp(`^Sửa đoạn này: ${original}`) });
  await edit.click();
  await page.getByRole('textbox', { name: new RegExp(`^Sửa đoạn này: ${original}`) }).fill('Đoạn do phòng viết lại.');
  await page.getByRole('button', { name: t('reportPage.done') }).click();
  await expect(page.getByText('Đoạn do phòng viết lại.')).toBeVisible();
  await page.reload();
  await waitForPage(page);
  await expect(page.getByText('Đoạn do phòng viết lại.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('reportPage.docxEdited') }).click();
  const said = await readDocx(await (await download).path());
  expect(said).toContain('Đoạn do phòng viết lại.');
  expect(said).not.toContain(original);
  // It asks first, since there is no way back.
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: t('reportPage.undoAll') }).click();
  await expect(page.getByText(original)).toBeVisible();
  await expect(page.getByText('Đoạn do phòng viết lại.')).toHaveCount(0);
});
