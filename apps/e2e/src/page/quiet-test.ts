import { test as base, expect, type Page } from '@playwright/test';

function listenTo(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the reader left behind by going on is no failure.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isOwn = hostname === '127.0.0.1' || hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) complaints.push(`request to another site: ${request.url()}`);
  });
  return complaints;
}

/**
 * A test whose page has nothing to complain of: no error or warning on the console, no request that
 * fails or is refused, none to another site.
 */
export const quietTest = base.extend<{ complaints: readonly string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = listenTo(page);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
