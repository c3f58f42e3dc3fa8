import { expect, type Page, type Response } from '@playwright/test';

/** Waits until the page has its heading, its answers and its charts. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('search')).toBeAttached();
  const drawing = page.locator('svg[viewBox], img');
  const undrawn = page.getByRole('figure').filter({ hasNot: drawing });
  await expect(undrawn).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens an address and waits for all of its page; gives the server's answer. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await waitForPage(page);
  return response;
}
