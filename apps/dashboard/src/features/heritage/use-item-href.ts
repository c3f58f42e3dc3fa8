import { useLocation, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { toSearchText } from '../../app/search-text.ts';
import { parseFrameState } from '../../app/view-state.ts';

/** An item's address as text: the router's links cost too much by the thousand. They keep language and release. */
export function useItemHref(): (id: string) => string {
  const { basepath } = useRouter();
  const search = useLocation({ select: (location) => toSearchText({ ...parseFrameState(location.search) }) });
  return useCallback(
    (id) => `${basepath === '/' ? '' : basepath}/heritage/${encodeURIComponent(id)}${search}`,
    [basepath, search],
  );
}
