import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Before the first measurement, and where there is no layout. */
const widthUnmeasured = 640;
/** What A4 leaves between its margins. */
const widthOnPaper = 660;

/** The width of an element in whole px, kept up to date; never less than `least`, on paper that of a page. */
export function useContainerWidth<E extends HTMLElement>(least: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(widthUnmeasured);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isPrinting = false;
    const measure = (): void => {
      const measured = Math.floor(element.clientWidth);
      if (measured > 0 && !isPrinting) setWidth(Math.max(least, measured));
    };
    // No observer reports before a page is printed.
    const beforePrint = (): void => {
      isPrinting = true;
      flushSync(() => setWidth((current) => Math.min(current, widthOnPaper)));
    };
    const afterPrint = (): void => {
      isPrinting = false;
      measure();
    };
    measure();
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
      observer?.disconnect();
    };
  }, [least]);
  return [ref, width];
}
