import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';

/**
 * Figures know no router, and a list of a thousand rows can't afford its links: their links to our own
 * pages are followed here without loading the page anew.
 */
export function useInternalLinks(): (event: MouseEvent) => void {
  const router = useRouter();
  return useCallback(
    (event) => {
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (event.defaultPrevented || !isPlain || !link || link.origin !== window.location.origin) return;
      if (!link.closest('.dinh-figure, [data-plain-links]') || link.target !== '' || link.hasAttribute('download'))
        return;
      event.preventDefault();
      router.history.push(link.pathname + link.search + link.hash);
    },
    [router],
  );
}
