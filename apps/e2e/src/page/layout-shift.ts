import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Notes from now on how far what stands on a page moves without being asked. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { dinhSeen: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the shifts of the page now open: 0 where nothing moved, over 0.1 where a reader loses the line. */
export function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { dinhSeen: { shift: number } }).dinhSeen.shift);
}
