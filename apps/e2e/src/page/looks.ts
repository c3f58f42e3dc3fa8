import { expect, type Page } from '@playwright/test';

export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** Shows the open page in a theme of the system's, or in colours that the system forces on it. */
export async function showIn(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', look === 'dark' ? 'dark' : 'light');
}
