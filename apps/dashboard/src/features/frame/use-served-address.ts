import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Takes away what the server said of the address it served (how it is known, what data it has), once another is shown:
 * search engines load each page anew, but a browser that shares this one would pass on the address of the first.
 */
export function useServedAddress(): void {
  const { href } = useLocation();
  const served = useRef(href);
  useEffect(() => {
    if (served.current === href) return;
    for (const element of document.head.querySelectorAll('[data-of-address]')) element.remove();
  }, [href]);
}
