import type { Page } from 'playwright-core';

/** What the page must show for a switch to be done: an element whose text holds the words, and no part still waiting. */
export interface Shown {
  readonly selector: string;
  readonly text: string;
}

interface Timing {
  readonly ms: Promise<number>;
}

/**
 * Arms a clock in the page: it starts with the next trusted key, click or change, and stops with the
 * first frame after which the page shows what it must.
 */
async function armClock(page: Page, shown: Shown): Promise<void> {
  await page.evaluate(({ selector, text }) => {
    const isShown = (): boolean =>
      [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text)) &&
      document.querySelector('main [aria-busy="true"]') === null;
    if (isShown()) throw new RangeError(`Shown before the switch: ${text}`);
    const ms = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new RangeError(`Not shown within 15 s: ${text}`)), 15_000);
      const kinds = ['keydown', 'click', 'change'];
      const start = (event: Event): void => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
        for (const kind of kinds) removeEventListener(kind, start, true);
        const begun = event.timeStamp;
        const observer = new MutationObserver(() => look());
        const look = (): void => {
          if (!isShown()) return;
          observer.disconnect();
          // A message posted in a frame arrives after that frame was painted.
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - begun);
            channel.port2.postMessage(null);
          });
        };
        observer.observe(document.documentElement, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      };
      for (const kind of kinds) addEventListener(kind, start, true);
    });
    Object.assign(globalThis, { benchClock: { ms } });
  }, shown);
}

/** From the reader's key or click to the first painted frame that shows the new state, in ms. */
export async function timeSwitch(page: Page, shown: Shown, act: () => Promise<unknown>): Promise<number> {
  await armClock(page, shown);
  await act();
  return page.evaluate(() => (globalThis as unknown as { benchClock: Timing }).benchClock.ms);
}
