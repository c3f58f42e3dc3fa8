import { createTranslator } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { readTargets } from '../data/read-targets.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';
import { findStatusMatrix } from '../page/status-matrix.ts';

const file = '/api/v1/targets.json';

/** Every question that a page asks from now on. */
function listenForQuestions(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/trpc/')) asked.push(request.url());
  });
  return asked;
}

test('the overview opens on what is missed, where, and what is unknown; the file says the same', async ({
  page,
  request,
}) => {
  const { counts, targets } = await readTargets(request, file);
  await openPage(page, '/');
  const { t, expectCounts } = findStatusMatrix(page);
  await expectCounts(counts.statuses);
  const places = Map.groupBy(
    targets.filter(({ status }) => status === 'missed'),
    ({ areaName }) => areaName,
  );
  expect(places.size).toBeGreaterThan(0);
  const sentence = page.locator('main p').first();
  await expect(sentence).toContainText(`${counts.statuses.missed} trong ${counts.targets} chỉ tiêu không đạt`);
  await expect(sentence).toContainText(`${counts.statuses['not-assessable']} chỉ tiêu chưa đánh giá được`);
  for (const [name, missed] of places)
    await expect(sentence).toContainText(new RegExp(`${name}(,[^,:;]*| \\([^)]*\\))? ${missed.length}`));
  await expect(page.getByText(t('targets.changes.firstRelease'))).toBeVisible();
});

test('method, day and boundaries are switched without a question, as the file has them, and Back undoes each', async ({
  page,
  request,
}) => {
  await openPage(page, '/');
  const { t, section, control, expectCounts } = findStatusMatrix(page);
  const asReported = await readTargets(request, file);
  // What reads other boundaries comes once, with the first switch to them.
  await section.getByText(/^Đánh giá theo lộ trình/).click();
  const days = section.getByRole('group', { name: t('basis.label') });
  await days.getByRole('radio').nth(1).check();
  await expect(page).toHaveURL(/basis=on(%3A|:)2026-11-22/);
  await expectCounts((await readTargets(request, `${file}?basis=on:2026-11-22`)).counts.statuses);
  await page.goBack();
  await expectCounts(asReported.counts.statuses);

  const asked = listenForQuestions(page);
  await control('method').selectOption('statcan');
  await expect(page).toHaveURL('/?method=statcan');
  const statcan = await readTargets(request, `${file}?method=statcan`);
  await expectCounts(statcan.counts.statuses);
  await expect(section.getByText(/^Đánh giá theo tốc độ tăng hằng năm/)).toBeVisible();

  await control('asOf').fill('2021-06-30');
  await control('asOf').press('Enter');
  await expect(page).toHaveURL('/?method=statcan&asOf=2021-06-30');
  const early = await readTargets(request, `${file}?method=statcan&asOf=2021-06-30`);
  expect(early.counts.statuses).not.toEqual(statcan.counts.statuses);
  await expectCounts(early.counts.statuses);

  await page.goBack();
  await expectCounts(statcan.counts.statuses);
  await page.goBack();
  await expectCounts(asReported.counts.statuses);
  expect(asked).toEqual([]);
});

test('a status and a document are chosen, a row leads to its figure, and the choice stands in the address', async ({
  page,
  request,
}) => {
  await openPage(page, '/');
  const { t, section, control } = findStatusMatrix(page);
  await control('policy').selectOption('hn-plan147');
  await expect(page).toHaveURL('/?policy=hn-plan147');
  await section.getByRole('button', { name: new RegExp(`${t('target.status.off-track')}$`) }).click();
  await expect(page).toHaveURL('/?policy=hn-plan147&status=off-track');
  const { targets } = await readTargets(request, `${file}?policy=hn-plan147&status=off-track`);
  const [only, ...others] = targets;
  expect(others).toEqual([]);
  const rows = section.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText(t('target.status.off-track'));
  await expect(rows.first()).toContainText('còn thiếu 75,5');
  await expect(rows.first()).toContainText('24,5%');
  await expect(rows.first()).toContainText(/3\/2025; \d+ tháng trước/);

  await rows
    .first()
    .getByRole('link', { name: only?.indicatorName ?? '' })
    .click();
  await expect(page).toHaveURL(`/indicators/${only?.indicatorId}?areas=${only?.areaId}`);
  await waitForPage(page);
  await page.goBack();
  await waitForPage(page);
  await section.getByRole('button', { name: t('targets.control.clear') }).click();
  await expect(page).toHaveURL('/');
});

test('targets are ordered by how much is unknown, each in a row of its own', async ({ page, request }) => {
  await openPage(page, '/?order=unknown');
  const { section } = findStatusMatrix(page);
  const { targets } = await readTargets(request, `${file}?status=not-assessable`);
  const [most] = [...Map.groupBy(targets, ({ areaName }) => areaName).values()].toSorted((a, b) => b.length - a.length);
  await expect(section.getByRole('rowheader').first()).toContainText(most?.[0]?.areaName ?? '');
  await expect(
    section.getByRole('table').locator('tbody').first().locator('tr svg[data-status="not-assessable"]'),
  ).toHaveCount(most?.length ?? 0);
});

for (const path of ['/', '/?lang=en&order=unknown', '/?policy=hn-plan147&view=matrix']) {
  test(`${path} is a brief of one sheet on paper`, async ({ page }) => {
    await openPage(page, path);
    const sheet = page.locator('[data-sheet]');
    await expect(sheet).toBeAttached();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('table')).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
    const { section } = findStatusMatrix(page, path.includes('lang=en') ? 'en' : 'vi');
    await expect(section).toBeHidden();
  });
}

test('the second visit says that nothing is new, a browser that keeps nothing that it can’t', async ({
  page,
  context,
}) => {
  const t = createTranslator('vi');
  await openPage(page, '/');
  await expect(page.getByText(t('targets.changes.firstLook'))).toBeVisible();
  await page.reload();
  await waitForPage(page);
  await expect(page.getByText(/^Bạn đã xem bản phát hành này ngày/)).toBeVisible();
  await expect(page.getByText(t('targets.changes.kept'))).toBeVisible();

  const refused = await context.newPage();
  await refused.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure', 'SecurityError');
      },
    });
  });
  await openPage(refused, '/');
  await expect(refused.getByText(t('targets.changes.refused'))).toBeVisible();
  await expect(refused.getByText(t('targets.changes.kept'))).toBeHidden();
});
