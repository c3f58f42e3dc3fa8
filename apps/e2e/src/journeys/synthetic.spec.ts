import { createTranslator, type Language, languages } from '@dinh/i18n';
import { expect, type Page } from '@playwright/test';
import { findViolations, keepFirstRows } from '../page/find-violations.ts';
import { inLanguage } from '../page/main-pages.ts';
import { openPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';
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
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/synthetic-office-2015' },
  { name: 'cell', path: '/d/2/synthetic-13/VN30-2008/2019' },
  { name: 'blank cell', path: '/d/1/synthetic-10/VN01-2008/2024' },
] as const;
const widths = [1280, 320] as const;

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

test('the documentation is marked too', async ({ page }) => {
  for (const language of languages) {
    const words = createTranslator(language)('words.synthetic');
    await page.goto(`${server.baseUrl}/docs?lang=${language}`);
    await expect(page).toHaveTitle(new RegExp(`^${words} · `));
    await expect(page.getByRole('complementary', { name: words })).toBeVisible();
  }
});
