import { createTranslator, type Language } from '@dinh/i18n';
import { type APIRequestContext, expect, test as loudTest, type Page } from '@playwright/test';
import { openPage, waitForPage } from '../page/open-page.ts';
import { quietTest as test } from '../page/quiet-test.ts';

const vi = createTranslator('vi');
const en = createTranslator('en');

/** Where the server sends a reader of a language for its messages. */
async function findMessagesPath(request: APIRequestContext, language: Language): Promise<string> {
  const html = await (await request.get(`/?lang=${language}`)).text();
  const links = [...html.matchAll(/<link rel="modulepreload"[^>]*hreflang="(\w+)"[^>]*href="([^"]+)"/g)];
  expect(links.map(([, of]) => of)).toEqual([language]);
  return links[0]?.[2] ?? '';
}

/** How often an address is asked for, from now on. */
function countRequests(page: Page, path: string): { readonly count: number } {
  const asked = { count: 0 };
  page.on('request', (sent) => {
    if (new URL(sent.url()).pathname === path) asked.count += 1;
  });
  return asked;
}

async function expectLanguage(page: Page, language: Language): Promise<void> {
  const [shown, hidden] = language === 'vi' ? [vi, en] : [en, vi];
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shown('problems.title'));
  for (const key of ['frame.nav.problems', 'frame.foot.licence', 'problems.title'] as const) {
    await expect(page.getByText(shown(key)).first()).toBeAttached();
    await expect(page.getByText(hidden(key))).toHaveCount(0);
  }
}

test('a page asks for the messages of its language beside its program, once', async ({ page, request }) => {
  const path = await findMessagesPath(request, 'en');
  const messages = await (await request.get(path)).text();
  expect(messages).toContain(en('frame.foot.licence'));
  expect(messages).not.toContain(vi('frame.foot.licence'));
  const asked = countRequests(page, path);
  await openPage(page, '/problems?lang=en');
  await expectLanguage(page, 'en');
  expect(asked.count).toBe(1);
  const [messagesStart, programEnd] = await page.evaluate((name) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const program = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
    return [
      entries.find((entry) => entry.name.endsWith(name))?.startTime,
      entries.find((entry) => entry.name === program)?.responseEnd,
    ];
  }, path);
  expect(messagesStart).toBeLessThan(programEnd ?? 0);
});

test('a quiet page gets the other language by itself, and switches without asking', async ({ page, request }) => {
  const path = await findMessagesPath(request, 'en');
  const comes = page.waitForResponse((response) => response.url().endsWith(path));
  await openPage(page, '/problems');
  expect((await comes).status()).toBe(200);
  const asked = countRequests(page, path);
  await page.getByRole('link', { name: vi('frame.language.other') }).click();
  await expectLanguage(page, 'en');
  expect(asked.count).toBe(0);
});

test('a switch before the other language is there keeps the page as it is, and dims it', async ({ page, request }) => {
  const path = await findMessagesPath(request, 'en');
  const slow = Promise.withResolvers<void>();
  await page.route(`**${path}`, async (route) => {
    await slow.promise;
    await route.continue();
  });
  await openPage(page, '/problems');
  const before = await page.locator('main').textContent();
  await page.getByRole('link', { name: vi('frame.language.other') }).click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page.locator('main > [aria-busy="true"]')).toHaveCSS('opacity', '0.5');
  expect(await page.locator('main').textContent()).toBe(before);
  await expectLanguage(page, 'vi');

  slow.resolve();
  await expectLanguage(page, 'en');
  await waitForPage(page);
});

loudTest.describe('in a browser that keeps no files', () => {
  loudTest.use({ serviceWorkers: 'block' });

  loudTest(
    'messages that don’t come are said to be missing over the page as it was, and asked for again',
    async ({ page, request }) => {
      const path = await findMessagesPath(request, 'en');
      await page.route(`**${path}`, (route) => route.abort());
      await openPage(page, '/problems');
      await page.getByRole('link', { name: vi('frame.language.other') }).click();
      await expect(page.getByRole('status').filter({ hasText: vi('frame.failed.kept') })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(vi('problems.title'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'vi');

      await page.unroute(`**${path}`);
      await page.getByRole('button', { name: vi('frame.failed.retry') }).click();
      await expectLanguage(page, 'en');
    },
  );
});
