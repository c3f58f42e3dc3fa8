import type { Page } from '@playwright/test';

export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** Shows the open page in a theme of the system's, or in colours that the system forces on it. */
export async function showIn(page: Page, look: Look): Promise<void> {
  const theme = look === 'dark' ? 'dark' : 'light';
  await page.emulateMedia({ colorScheme: theme, forcedColors: look === 'forced' ? 'active' : 'none' });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}
