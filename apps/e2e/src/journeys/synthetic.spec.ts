import { createTranslator, formatNumber, formatValue, type Language, languages } from '@dinh/i18n';
import { targetStatuses } from '@dinh/kpi';
import { test as bareTest, expect, type Page } from '@playwright/test';
import { readObservations, toNumber } from '../data/read-observations.ts';
import { readTargets } from '../data/read-targets.ts';
import { findViolations, keepFirstRows } from '../page/find-violations.ts';
import { readLayoutShift, watchLayoutShift } from '../page/layout-shift.ts';
import { looks, showIn } from '../page/looks.ts';
import { inLanguage } from '../page/main-pages.ts';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';
import { findStatusMatrix } from '../page/status-matrix.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';

// One server for all of them: it loads fifty thousand figures.
test.describe.configure({ mode: 'default' });

const loadingMs = 240_000;
let server: RunningServer;
test.beforeAll(async () => {
  test.setTimeout(loadingMs);
  server = await startServer({ DATA_SET: 'synthetic' });
});
test.afterAll(() => server.stop());

const pages = [
  { name: 'overview', path: '/' },
  { name: 'overview of one document', path: '/?policy=synthetic-strategy' },
  { name: 'areas', path: '/areas' },
  { name: 'city', path: '/areas/VN31-2008' },
  { name: 'city of today', path: '/areas/VN01-2008' },
  { name: 'indicators', path: '/indicators' },
  { name: 'share', path: '/indicators/synthetic-01?areas=VN31-2008,VN01-2008' },
  { name: 'count', path: '/indicators/synthetic-17?year=2024' },
  { name: 'register', path: '/indicators/register-national-ich?areas=VN01-2008' },
  { name: 'compare', path: '/compare?areas=VN31-2025,VN01-2008' },
  { name: 'heritage', path: '/heritage' },
  { name: 'problems', path: '/problems' },
  { name: 'policies', path: '/policies' },
  { name: 'policy', path: '/policies/synthetic-strategy' },
  { name: 'values', path: '/values' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/synthetic-office-2015' },
  { name: 'cell', path: '/d/2/synthetic-13/VN30-2008/2019' },
  { name: 'older release', path: '/indicators/synthetic-02?release=1' },
  { name: 'blank cell', path: '/d/1/synthetic-10/VN01-2008/2024' },
] as const;
const widths = [1280, 320] as const;
const percent = { unit: 'percent', decimals: 1 } as const;

async function expectMarks(page: Page, language: Language): Promise<void> {
  const words = createTranslator(language)('words.synthetic');
  await expect(page).toHaveTitle(new RegExp(`^${words} · `));
  await expect(page.getByRole('complementary', { name: words })).toBeVisible();
  await expect(page.locator('p[aria-hidden="true"]', { hasText: words })).toBeInViewport();
  for (const figure of await page.getByRole('figure').all()) {
    await expect(figure.locator('.dinh-synthetic-line')).toHaveText(words);
    await expect(figure.locator('.dinh-synthetic-words')).toBeVisible();
    await expect(figure.locator('figcaption strong')).toHaveText(words);
  }
}

async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const tooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(tooWide, { message: `nothing is wider than the page at ${width} px` }).toBeLessThanOrEqual(0);
}

for (const { name, path } of pages) {
  for (const language of languages) {
    test(`${name} of made-up figures says so in ${language}, and fits`, async ({ page }) => {
      await openPage(page, `${server.baseUrl}${inLanguage(path, language)}`);
      for (const width of widths) {
        await expectToFit(page, width);
        await expectMarks(page, language);
      }
      await keepFirstRows(page);
      for (const width of widths) {
        await expectToFit(page, width);
        expect(await findViolations(page, width === 1280 ? 'all' : 'colours')).toEqual([]);
      }
    });
  }
}

test('every figure of a page of figures is marked, on paper and in the file too', async ({ page }) => {
  const words = createTranslator('vi')('words.synthetic');
  await openPage(page, `${server.baseUrl}/indicators/synthetic-01?year=2024`);
  expect(await page.getByRole('figure').count()).toBeGreaterThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expectMarks(page, 'vi');
  await page.emulateMedia({ media: 'screen' });
  await page.mouse.wheel(0, 20_000);
  await expect(page.locator('p[aria-hidden="true"]', { hasText: words })).toBeInViewport();

  const answer = await page.request.get(`${server.baseUrl}/api/v1/observations.csv?indicator=synthetic-01`);
  expect(answer.headers()['content-disposition']).toContain('SYNTHETIC-');
});

test('a city with every figure is one sheet on paper, and is told its strengths and lags', async ({ page }) => {
  const t = createTranslator('vi');
  await openPage(page, `${server.baseUrl}/areas/VN31-2008`);
  const standing = page.getByRole('region', { name: t('standing.title') });
  await expect(standing.getByText('Để bằng mức giữa của cả nước cần thêm').first()).toBeVisible();
  await expect(page.getByText(/^Hải Phòng mạnh nhất về/)).toBeVisible();
  await expectMarks(page, 'vi');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the overview shows a target of every status, each as worked by hand, and is one sheet on paper', async ({
  page,
}) => {
  await openPage(page, `${server.baseUrl}/`);
  const { t, section, counts, expectCounts } = findStatusMatrix(page);
  const { counts: inFile } = await readTargets(page.request, `${server.baseUrl}/api/v1/targets.json`);
  expect(targetStatuses.filter((status) => inFile.statuses[status] === 0)).toEqual([]);
  await expect(counts).toHaveCount(targetStatuses.length);
  await expectCounts(inFile.statuses);
  for (const status of targetStatuses) {
    await expect(section.locator(`table svg[data-status="${status}"]`).first(), status).toBeVisible();
  }

  // 80 % of the communes are asked for by 2030; of those of 2025 this many have a centre.
  const answer = await page.request.get(
    `${server.baseUrl}/api/v1/observations.csv?indicator=synthetic-03&area=VN01-2008&from=2025&to=2025`,
  );
  const [head = '', row = ''] = (await answer.text()).trim().split('\r\n');
  const columns = head.replace('\uFEFF', '').split(',');
  const read = (name: string): number => Number(row.split(',')[columns.indexOf(name)]);
  const [have, of] = [read('numerator'), read('denominator')];
  const lacking = 80 - (have / of) * 100;
  expect(lacking).toBeGreaterThan(0);
  const place = section.locator('tbody').filter({ has: page.getByRole('link', { name: 'Hà Nội', exact: true }) });
  const target = place.getByRole('row').filter({ hasText: 'Chỉ số giả lập 3:' });
  const things = formatNumber(Math.ceil(0.8 * of - have), 'vi');
  const gap = formatNumber(lacking, 'vi', { decimals: 1 });
  await expect(target).toContainText(
    `còn thiếu ${gap}\u00a0điểm phần trăm (cần thêm ${things} đơn vị giả lập đạt, tính trên ${of} của năm 2025)`,
  );
  await expect(target).toContainText(t('target.status.off-track'));
  await expect(target).toContainText('2025; 9 tháng trước');

  await expect(page.locator('[data-sheet]')).toBeAttached();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what changed since the release before, and since the reader last looked, is said target by target', async ({
  page,
}) => {
  const t = createTranslator('vi');
  const file = `${server.baseUrl}/api/v1/targets.json`;
  const [before, now] = await Promise.all(
    [1, 2].map((release) => readTargets(page.request, `${file}?release=${release}`)),
  );
  const statuses = new Map(before?.targets.map(({ id, status }) => [id, status]));
  const changed = (now?.targets ?? []).filter(({ id, status }) => statuses.get(id) !== status);
  const [missed, added] = (now?.targets ?? []).filter(({ status }) => status === 'missed');
  if (!missed || !added) throw new RangeError('The file has no two missed targets');
  // A reader who saw another status of one, none of another, and one more than there is now.
  const seen = { ...Object.fromEntries(statuses), [missed.id]: 'on-track', 'of-before': 'met' };
  delete seen[added.id];
  await page.addInitScript(
    (last) => localStorage.setItem('dinh.targets-seen', JSON.stringify({ last, before: null })),
    { release: 1, hash: 'of release 1', on: '2026-08-01', statuses: seen },
  );
  await openPage(page, `${server.baseUrl}/`);
  const section = page.getByRole('region', { name: t('targets.changes.title') });
  const ofRelease = section
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: /^Từ bản phát hành 1/ }) })
    .last();
  await expect(ofRelease).toContainText(
    changed.length === 0
      ? t('targets.changes.none')
      : t('targets.changes.summary', { changed: changed.length, added: 0, gone: 0 }),
  );
  const ofLook = section
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: /^Từ lần bạn xem trước/ }) })
    .last();
  await expect(ofLook).toContainText(t('targets.changes.summary', { changed: changed.length + 1, added: 1, gone: 1 }));
  const row = ofLook.getByRole('listitem').filter({ hasText: t('target.status.on-track') });
  await expect(row).toContainText(`${missed.areaName}, ${missed.indicatorName}`);
  await expect(row).toContainText(t('target.status.missed'));
});

test('the status matrix can be used by everyone, as a list and as a table, wide and narrow, light and dark', async ({
  page,
}) => {
  for (const path of ['/?order=unknown&view=list', '/?view=matrix&region=red-river-delta']) {
    await openPage(page, `${server.baseUrl}${path}`);
    await keepFirstRows(page);
    for (const width of widths) {
      await expectToFit(page, width);
      for (const look of looks) {
        await showIn(page, look);
        const found = await findViolations(page, look === 'light' ? 'all' : 'colours');
        expect(found, `${path} in ${look} at ${width} px`).toEqual([]);
      }
    }
  }
});

test('a pinned address shows its release, the three figures revised since, and the way to the newest', async ({
  page,
}) => {
  const t = createTranslator('vi');
  await watchLayoutShift(page);
  await openPage(page, `${server.baseUrl}/indicators/synthetic-02?release=1`);
  const revised = page.getByRole('region', { name: /^Từ bản phát hành số 1 đến bản số 2/ });
  await expect(revised).toContainText('trong các số liệu ở đây có 3 số liệu được sửa.');
  // The strips above the page come with the catalogue; the table of revisions pushes nothing.
  expect(await readLayoutShift(page)).toBeLessThan(0.1);
  const rows = revised.getByRole('row');
  await expect(rows).toHaveCount(1 + 3);
  // Each a hundredth more: 1,542 + 15.42, 1,074 + 10.74, 1,421 + 14.21.
  for (const [index, cells] of [
    ['Cao Bằng, 2025', '1.542', '1.557'],
    ['Điện Biên, 2025', '1.074', '1.085'],
    ['Sơn La, 2025', '1.421', '1.435'],
  ].entries()) {
    const row = rows.nth(index + 1);
    const [place = '', before = '', now = ''] = cells;
    await expect(row.getByRole('rowheader')).toHaveText(place);
    await expect(row.getByRole('cell').nth(0)).toContainText(before);
    await expect(row.getByRole('cell').nth(0)).toContainText(t('words.status.provisional'));
    await expect(row.getByRole('cell').nth(1)).toContainText(now);
  }
  const hrefs = await rows
    .nth(1)
    .getByRole('cell')
    .getByRole('link', { name: /^1\.5/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.map((href) => href?.split('?')[0])).toEqual([
    '/d/1/synthetic-02/VN04-2008/2025',
    '/d/2/synthetic-02/VN04-2008/2025',
  ]);

  await page.getByRole('link', { name: t('frame.release.toLatest') }).click();
  await expect(page).toHaveURL(`${server.baseUrl}/indicators/synthetic-02`);
  await waitForPage(page);
  await expect(page.getByRole('complementary', { name: /^Bản phát hành số/ })).toHaveCount(0);
  await expect(revised).toHaveCount(0);

  // Of another indicator of the same release nothing was revised.
  await openPage(page, `${server.baseUrl}/indicators/synthetic-03?release=1`);
  await expect(page.getByRole('region', { name: /không số liệu nào ở đây được sửa/ })).toBeVisible();
});

bareTest(
  'figures of an older release stand without a server, which is said to have compared nothing',
  async ({ page }) => {
    const t = createTranslator('vi');
    const address = `${server.baseUrl}/indicators/synthetic-02?release=1`;
    const kept = page.waitForResponse(/pack\.json\?release=1/);
    await openPage(page, address);
    const pack = (await kept).url();
    // Come is not yet kept.
    await expect.poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, pack)).toBe(true);
    await page.route('**/trpc/**', (route) => route.abort());
    await openPage(page, address);
    await expect(page.getByText('96.210').first()).toBeVisible();
    const note = page.getByRole('status').filter({ hasText: t('frame.release.notCompared', { latest: '2' }) });
    await expect(note).toBeVisible();

    await page.unroute('**/trpc/**');
    await note.getByRole('button', { name: t('frame.failed.retry') }).click();
    await expect(page.getByRole('region', { name: /có 3 số liệu được sửa/ })).toBeVisible();
  },
);

test('a pinned figure shows its release and what of it was revised since, and goes on to the newest', async ({
  page,
}) => {
  const t = createTranslator('vi');
  const figure = 'indicator=synthetic-02&form=bars&group=all&to=2025&basis=as-reported';
  await openPage(page, `${server.baseUrl}/explore?${figure}&area=VN04-2008&release=1`);
  const revised = page.getByRole('region', { name: /^Từ bản phát hành số 1 đến bản số 2/ });
  await expect(revised.getByRole('rowheader', { name: 'Cao Bằng, 2025' })).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('1.542');
  await page.getByRole('link', { name: t('frame.release.toLatest') }).click();
  await expect(page).toHaveURL(/release=2/);
  await waitForPage(page);
  await expect(page.getByRole('figure')).toContainText('1.557');
  await expect(revised).toHaveCount(0);
});

test('plans add up on screen to what the files add up to', async ({ page, request }) => {
  const t = createTranslator('vi');
  const { targets, asOf } = await readTargets(
    request,
    `${server.baseUrl}/api/v1/targets.json?policy=synthetic-strategy`,
  );
  const plans = targets.filter(
    ({ areaId, indicatorId, deadline }) => areaId !== 'VN' && indicatorId === 'synthetic-01' && deadline === '2030',
  );
  const filters = { indicator: 'synthetic-01', basis: `on:${asOf}` };
  const figures = await readObservations(request, filters, server.baseUrl);
  const weightOf = (areaId: string | null): number | null => {
    const own = figures.filter((row) => row.area_id === areaId && toNumber(row.denominator) !== null);
    const latest = own.toSorted((one, other) => (one.period ?? '').localeCompare(other.period ?? '')).at(-1);
    return toNumber(latest?.denominator);
  };
  const weighed = plans.flatMap(({ areaId, value }) => {
    const weight = weightOf(areaId);
    // Hải Dương has a plan too, and is no unit of its own any more.
    return weight === null || value === null || areaId === 'VN30-2008' ? [] : [{ weight, value }];
  });
  expect(weighed).toHaveLength(34);
  const sum = (pick: (one: { weight: number; value: number }) => number): number =>
    weighed.reduce((total, one) => total + pick(one), 0);
  const planned = sum(({ weight, value }) => weight * value) / sum(({ weight }) => weight);
  await openPage(page, `${server.baseUrl}/policies/synthetic-strategy`);
  const section = page.locator('[data-national="synthetic-target-all-VN"]');
  await section.scrollIntoViewIfNeeded();
  await expect(section).toContainText(`34 trong 34 tỉnh, thành cộng lại là ${formatValue(planned, percent, 'vi')}`);
  await expect(section.getByRole('table').getByRole('row')).toHaveCount(1 + 34);
  // Five of 34 plan for the other indicator: named, and not added up.
  const few = page.locator('[data-national="synthetic-target-few-VN"]');
  await expect(few).toContainText(/5 trong 34 tỉnh, thành/);
  await expect(few.getByText(t('policies.addUp.without', { count: 29 }))).toBeVisible();
});

test('the documentation is marked too', async ({ page }) => {
  for (const language of languages) {
    const words = createTranslator(language)('words.synthetic');
    await page.goto(`${server.baseUrl}/docs?lang=${language}`);
    await expect(page).toHaveTitle(new RegExp(`^${words} · `));
    await expect(page.getByRole('complementary', { name: words })).toBeVisible();
  }
});
