const quietMs = 1500;

/**
 * Does work that no reader waits for: a while after the page has loaded, when the browser is idle. What it gives
 * back calls the work off.
 */
export function whenQuiet(work: () => void): () => void {
  let callOff = (): void => window.removeEventListener('load', wait);
  const begin = (): void => {
    if ('requestIdleCallback' in window) {
      const idle = requestIdleCallback(() => work());
      callOff = () => cancelIdleCallback(idle);
    } else {
      work();
    }
  };
  const wait = (): void => {
    const timer = setTimeout(begin, quietMs);
    callOff = () => clearTimeout(timer);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => callOff();
}
