const quietMs = 1500;

/** Does work that no reader waits for: a while after the page has loaded, when the browser is idle. */
export function whenQuiet(work: () => void): void {
  const wait = (): void => {
    setTimeout(() => {
      // The page may be gone by now.
      if (typeof window === 'undefined') return;
      if ('requestIdleCallback' in window) requestIdleCallback(() => work());
      else work();
    }, quietMs);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
